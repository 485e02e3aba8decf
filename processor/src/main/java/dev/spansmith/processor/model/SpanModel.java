package dev.spansmith.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What is known about a span at compile time.
 *
 * @param name the span name
 * @param function the value of {@code code.function.name}
 * @param kind the name of the SpanKind constant
 * @param parent which span it belongs to
 * @param attributes the constant attributes
 * @param expected the exception types that are no failure
 */
public record SpanModel(
    String name,
    String function,
    String kind,
    ParentModel parent,
    List<ConstantAttribute> attributes,
    List<TypeName> expected) {

  /**
   * An attribute with the same value on every span.
   *
   * @param key the attribute's key
   * @param value the attribute's value
   */
  public record ConstantAttribute(String key, String value) {}
}
