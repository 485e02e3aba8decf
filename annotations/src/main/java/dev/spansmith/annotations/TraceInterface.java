package dev.spansmith.annotations;

import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Decorators for interfaces that one does not own: a {@code DataSource}, a client from a library.
 *
 * <p>The annotated type is only the place where the decorators are asked for, and where they are
 * written: for {@code DataSource} asked for in {@code Database} the compiler writes {@code
 * Database_DataSourceTraced}, in the package of {@code Database}, with its visibility.
 *
 * <pre>{@code
 * @TraceInterface(
 *     value = DataSource.class,
 *     methods = "getConnection",
 *     kind = SpanKind.CLIENT,
 *     attributes = @Attribute(key = "db.system.name", value = "postgresql"))
 * final class Database {
 *   static DataSource traced(OpenTelemetry openTelemetry, DataSource pool) {
 *     return new Database_DataSourceTraced(openTelemetry, pool);
 *   }
 * }
 * }</pre>
 *
 * <p>Spans are named {@code SimpleInterface.method} after the interface that declares the method;
 * the instrumentation scope is the decorated interface. Where the interface carries annotations of
 * ours they count too: {@link NotTraced} leaves a method out, and what {@link Traced} on a method
 * states wins.
 *
 * @see Traced
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TraceInterface.List.class)
public @interface TraceInterface {

  /**
   * The interfaces to decorate. Anything else, a sealed interface or one that the annotated type
   * cannot see is a compile error.
   *
   * @return the interfaces
   */
  Class<?>[] value();

  /**
   * The names of the methods to trace, all overloads of each; the other methods are passed on
   * without a span. None stands for every abstract and default method, inherited ones included. A
   * name that no such method has is a compile error.
   *
   * @return the method names
   */
  String[] methods() default {};

  /**
   * The kind of the spans.
   *
   * @return the span kind
   */
  SpanKind kind() default SpanKind.INTERNAL;

  /**
   * Attributes that every span carries.
   *
   * @return the constant attributes
   */
  Attribute[] attributes() default {};

  /**
   * What the methods may throw without having failed, as in {@link Traced#expected()}.
   *
   * @return the expected exception types
   */
  Class<? extends Throwable>[] expected() default {};

  /** Several {@link TraceInterface} on one type; the compiler adds it by itself. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /**
     * The annotations it holds.
     *
     * @return the annotations
     */
    TraceInterface[] value();
  }
}
