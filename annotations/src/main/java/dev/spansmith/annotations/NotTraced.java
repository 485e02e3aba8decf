package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves one method out of a type that carries {@link Traced}. The wrapper calls it without a span.
 *
 * <pre>{@code
 * @Traced
 * public class OrderService {
 *   public Receipt place(String orderId) { ... }
 *
 *   @NotTraced
 *   public boolean isHealthy() { ... }
 * }
 * }</pre>
 *
 * <p>Together with {@link Traced} on the same method it is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NotTraced {}
