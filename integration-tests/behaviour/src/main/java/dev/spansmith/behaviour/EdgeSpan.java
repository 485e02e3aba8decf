package dev.spansmith.behaviour;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;

/** A stereotype, named by an option of the build. */
@Traced(
    kind = SpanKind.CLIENT,
    attributes = @Attribute(key = "layer", value = "edge"),
    expected = IllegalStateException.class)
public @interface EdgeSpan {

  /** The span's name. */
  String value() default "";
}
