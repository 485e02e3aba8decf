package dev.spansmith.processor.model;

import java.util.List;

/** A method of the wrapper. */
public sealed interface WrapperMethod {

  SignatureModel signature();

  /**
   * Opens a span around the call.
   *
   * @param signature what to declare
   * @param span the span to open
   * @param attributes what to capture of the parameters, in their order
   * @param byAgent whether the OpenTelemetry agent, where it runs, traces the wrapped method itself
   * @param starterSuppressions lint keys that the method which starts the span needs
   */
  record Traced(
      SignatureModel signature,
      SpanModel span,
      List<AttributeModel> attributes,
      boolean byAgent,
      List<String> starterSuppressions)
      implements WrapperMethod {}

  /**
   * Passes the call on; a decorator has to write those too.
   *
   * @param signature what to declare
   */
  record Forwarded(SignatureModel signature) implements WrapperMethod {}
}
