package dev.spansmith.randomtypes;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A type as a source writes it, and what it stands for where the type is used.
 *
 * @param declared its text, type variables included
 * @param concrete its text with a type in the place of each variable
 * @param values makes values of it
 * @param capturable whether a parameter of it can be an attribute
 * @param isTop whether overloads with other such types cannot be confused with it
 */
record JavaType(
    String declared, String concrete, Values values, boolean capturable, boolean isTop) {

  static final JavaType VOID = new JavaType("void", "void", random -> null, false, false);

  private static final Pattern IDENTIFIER = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*(?![\\w.])");

  static JavaType of(String name, Values values) {
    return new JavaType(name, name, values, true, true);
  }

  JavaType notCapturable() {
    return new JavaType(declared, concrete, values, false, isTop);
  }

  /** The same type where these variables have these texts. */
  JavaType with(Map<String, String> variables) {
    return new JavaType(replace(declared, variables), concrete, values, capturable, isTop);
  }

  static String replace(String text, Map<String, String> variables) {
    return IDENTIFIER
        .matcher(text)
        .replaceAll(found -> variables.getOrDefault(found.group(), found.group()));
  }

  boolean isVoid() {
    return declared.equals("void");
  }
}
