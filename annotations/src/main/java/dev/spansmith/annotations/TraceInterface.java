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
 * <p>A decorator sees the calls that are made on it. What the decorated object hands out is as it
 * was: the connections of a traced {@code DataSource} are not traced themselves, so the statements
 * that run on them give no spans. Decorate what is handed out as well, or use an instrumentation of
 * the library.
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

  /**
   * Which span the methods' spans belong to, as in {@link Traced#parent()}.
   *
   * @return the parent
   */
  Traced.Parent parent() default Traced.Parent.CURRENT;

  /**
   * What the spans show of the methods' arguments and results.
   *
   * @return the captures
   */
  Capture[] captures() default {};

  /**
   * An attribute of somebody else's method, as {@link SpanAttribute} and {@link ResultAttribute}
   * are on one's own. Parameters are counted, since class files do not keep their names.
   *
   * <pre>{@code
   * @TraceInterface(
   *     value = CardClient.class,
   *     captures = {
   *       @TraceInterface.Capture(method = "charge", parameter = 0, key = "order.id"),
   *       @TraceInterface.Capture(
   *           method = "charge", parameter = TraceInterface.Capture.RESULT,
   *           key = "charge.id", path = "id")
   *     })
   * }</pre>
   */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Capture {

    /** Stands for what the method returns. */
    int RESULT = -1;

    /**
     * The name of the method, one that is traced. Of several with that name, those that have such a
     * parameter, or return something. If there is none it is a compile error.
     *
     * @return the method's name
     */
    String method();

    /**
     * Which parameter, from 0, or {@link #RESULT}.
     *
     * @return the parameter's position
     */
    int parameter();

    /**
     * The attribute's key.
     *
     * @return the key
     */
    String key();

    /**
     * How to get from there to the value, as in {@link SpanAttribute#path()}.
     *
     * @return the path; empty stands for the argument or result itself
     */
    String path() default "";

    /**
     * What of the value is shown.
     *
     * @return the mask
     */
    Mask mask() default Mask.NONE;

    /**
     * Why a value may be shown although its name or type looks sensitive, as in {@link
     * SpanAttribute#allow()}.
     *
     * @return the reason; empty if there is none
     */
    String allow() default "";
  }

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
