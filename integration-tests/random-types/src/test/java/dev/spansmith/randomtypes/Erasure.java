package dev.spansmith.randomtypes;

import java.util.Map;

/** The class that a type's text means at run time. */
final class Erasure {

  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "boolean", boolean.class,
          "byte", byte.class,
          "short", short.class,
          "int", int.class,
          "long", long.class,
          "float", float.class,
          "double", double.class,
          "char", char.class);

  private Erasure() {}

  static Class<?> of(String type) {
    if (type.endsWith("[]")) {
      return of(type.substring(0, type.length() - 2)).arrayType();
    }
    int arguments = type.indexOf('<');
    String name = arguments < 0 ? type : type.substring(0, arguments);
    if (PRIMITIVES.containsKey(name)) {
      return PRIMITIVES.get(name);
    }
    try {
      return Class.forName(name.replace("Map.Entry", "Map$Entry"));
    } catch (ClassNotFoundException problem) {
      throw new IllegalArgumentException(type, problem);
    }
  }
}
