package dev.spansmith.processor.model;

/**
 * A value that becomes an attribute.
 *
 * @param key the attribute's key
 * @param value where it comes from
 */
public record AttributeModel(String key, ValueModel value) {

  public Capture capture() {
    return value.capture();
  }
}
