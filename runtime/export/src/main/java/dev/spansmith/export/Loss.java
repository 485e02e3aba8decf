package dev.spansmith.export;

/** Why a span that ended did not reach the receiver. */
public enum Loss {
  /**
   * The buffer had no room. When it is nearly full, spans that are neither an error nor the root of
   * their part of the trace are refused first.
   */
  QUEUE_FULL,
  /** The receiver refused it, alone or with its batch, or accepted the batch without it. */
  REJECTED,
  /** The receiver could not be reached for ten minutes. */
  EXPIRED,
  /**
   * The span could not be written as OTLP, for instance because of an attribute of a wrong type.
   */
  UNWRITABLE,
  /** Telemetry was closed, and its deadline passed, before the span was delivered. */
  SHUTDOWN
}
