package dev.spansmith.randomtypes;

import io.opentelemetry.api.OpenTelemetry;

/** Calls a generated type the way ordinary code does; written beside it. */
public interface TypeDriver {

  /** The plain twin, by its n-th constructor. */
  Object plain(int constructor, Object[] arguments) throws Throwable;

  /** The wrapper, by its n-th constructor. */
  Object traced(OpenTelemetry openTelemetry, int constructor, Object[] arguments) throws Throwable;

  /** The n-th method of either. */
  Object call(Object target, int method, Object[] arguments) throws Throwable;
}
