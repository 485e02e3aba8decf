package dev.spansmith.randomtypes;

import java.util.Collection;
import java.util.regex.Pattern;

/** What holds for the methods of parents only. */
final class ParentMethods {

  private ParentMethods() {}

  /** Inherited attributes state their keys, and what is elsewhere is not package-private. */
  static Method ready(Method method, boolean elsewhere) {
    boolean isPackagePrivate =
        !method.owner().isInterface() && !method.has("public") && !method.has("protected");
    Method reachable = elsewhere && isPackagePrivate ? method.withModifier("protected ") : method;
    boolean keepsKeys = method.owner().isInterface() || method.words().isPresent();
    return reachable.withParameters(p -> keepsKeys ? p.withStatedKey() : p.withoutKey());
  }

  /** Whether no type variable of the method would hide one that an argument mentions. */
  static boolean canBeOverridden(Method method, Collection<String> arguments) {
    return method.variables().stream()
        .noneMatch(own -> arguments.stream().anyMatch(argument -> mentions(argument, own)));
  }

  static boolean mentions(String type, Variable variable) {
    return Pattern.compile("(?<![.\\w])" + variable.name() + "\\b").matcher(type).find();
  }
}
