package dev.spansmith.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value may be {@code null}. Generated constructors carry it on their {@code OpenTelemetry}
 * parameter, where {@code null} stands for the global instance; containers that look for an
 * annotation of this name then accept that no such bean exists.
 *
 * <pre>{@code
 * public OrderServiceTraced(@Nullable OpenTelemetry openTelemetry, Payments payments)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface Nullable {}
