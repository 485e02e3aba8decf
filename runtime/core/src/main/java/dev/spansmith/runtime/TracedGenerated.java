package dev.spansmith.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated wrapper and names the type it wraps. Kept at run time for containers, and for
 * coverage tools, which leave out what an annotation calls generated.
 *
 * <pre>{@code
 * @TracedGenerated(OrderService.class)
 * public class OrderServiceTraced extends OrderService
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TracedGenerated {

  /**
   * The type that the annotated class wraps.
   *
   * @return the wrapped type
   */
  Class<?> value();
}
