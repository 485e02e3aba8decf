package dev.spansmith.processor.model;

import java.util.List;

/** A method of the wrapper. */
public sealed interface WrapperMethod {

  SignatureModel signature();

  /** Something is captured for a span. */
  sealed interface Capturing extends WrapperMethod {

    /** What to capture of the parameters, in their order. */
    List<AttributeModel> attributes();

    /** Whether the OpenTelemetry agent, where it runs, does the same in the wrapped method. */
    boolean byAgent();

    /** Lint keys that the private method beside it needs. */
    List<String> starterSuppressions();
  }

  /**
   * Opens a span around the call.
   *
   * @param signature what to declare
   * @param span the span to open
   * @param attributes what to capture of the parameters, in their order
   * @param byAgent whether the agent, where it runs, traces the wrapped method itself
   * @param starterSuppressions lint keys that the method which starts the span needs
   */
  record Traced(
      SignatureModel signature,
      SpanModel span,
      List<AttributeModel> attributes,
      boolean byAgent,
      List<String> starterSuppressions)
      implements Capturing {}

  /**
   * Opens no span, and adds to the current one.
   *
   * @param signature what to declare
   * @param function the wrapped method's full name
   * @param attributes what to capture of the parameters, in their order
   * @param byAgent whether the agent, where it runs, does it in the wrapped method
   * @param starterSuppressions lint keys that the method which adds the attributes needs
   */
  record Adding(
      SignatureModel signature,
      String function,
      List<AttributeModel> attributes,
      boolean byAgent,
      List<String> starterSuppressions)
      implements Capturing {}

  /**
   * Passes the call on; a decorator has to write those too.
   *
   * @param signature what to declare
   */
  record Forwarded(SignatureModel signature) implements WrapperMethod {}
}
