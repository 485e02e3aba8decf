package dev.spansmith.spring;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.api.OpenTelemetry;

public interface BeanDecorator<T> {
  T decorate(@Nullable OpenTelemetry openTelemetry, T bean);
}
