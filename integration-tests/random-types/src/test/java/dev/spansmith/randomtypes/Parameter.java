package dev.spansmith.randomtypes;

import java.util.Map;
import java.util.Optional;

/**
 * A parameter.
 *
 * @param key its attribute's key; empty if it is not captured
 * @param keyStated whether the annotation states the key, and does not leave it to the name
 * @param annotations other annotations, each with a space behind it
 */
record Parameter(
    String name, JavaType type, Optional<String> key, boolean keyStated, String annotations) {

  Parameter with(String newName, Map<String, String> variables) {
    return new Parameter(newName, type.with(variables), Optional.empty(), false, "");
  }

  Parameter withoutKey() {
    return new Parameter(name, type, Optional.empty(), false, annotations);
  }

  Parameter withStatedKey() {
    return new Parameter(name, type, key, true, annotations);
  }

  String source(boolean varargs) {
    String text = type.declared();
    if (varargs) {
      text = text.substring(0, text.length() - 2) + "...";
    }
    String attribute =
        key.map(k -> keyStated ? "(" + Texts.literal(k) + ")" : "")
            .map(k -> "@dev.spansmith.annotations.SpanAttribute" + k + " ")
            .orElse("");
    return attribute + annotations + text + " " + name;
  }
}
