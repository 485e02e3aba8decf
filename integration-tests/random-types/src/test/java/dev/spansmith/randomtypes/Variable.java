package dev.spansmith.randomtypes;

/**
 * A type variable.
 *
 * @param name how it is called
 * @param bounds what follows its name in its declaration, such as {@code extends Number}
 * @param stands the type that takes its place
 */
record Variable(String name, String bounds, JavaType stands) {

  String declaration() {
    return bounds.isEmpty() ? name : name + " " + bounds;
  }

  JavaType type() {
    return new JavaType(name, stands.concrete(), stands.values(), stands.capturable(), false);
  }
}
