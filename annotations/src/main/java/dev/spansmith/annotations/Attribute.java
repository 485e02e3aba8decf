package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One constant attribute of a span, used inside {@link Traced#attributes()}.
 *
 * <pre>{@code
 * @Traced(attributes = @Attribute(key = "peer.service", value = "stripe"))
 * }</pre>
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/common/#attribute">OpenTelemetry:
 *     Attribute</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Attribute {

  /**
   * The attribute's key, for example {@code peer.service}. A blank key is a compile error.
   *
   * @return the key
   */
  String key();

  /**
   * The attribute's value, a string. It may be empty.
   *
   * @return the value
   */
  String value();
}
