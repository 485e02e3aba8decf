package dev.spansmith.processor.model;

/** A method of the wrapper. */
public sealed interface WrapperMethod {

  SignatureModel signature();

  /** Something is captured for a span. */
  sealed interface Capturing extends WrapperMethod {

    /** What is captured. */
    CapturesModel captures();

    /** The wrapped method's full name. */
    String function();

    /** Whether the OpenTelemetry agent, where it runs, does the same in the wrapped method. */
    boolean byAgent();
  }

  /**
   * Opens a span around the call.
   *
   * @param signature what to declare
   * @param span the span to open
   * @param context what the call carries besides
   * @param captures what to capture of the call
   * @param completion when the span ends
   * @param byAgent whether the agent, where it runs, traces the wrapped method itself
   */
  record Traced(
      SignatureModel signature,
      SpanModel span,
      ContextModel context,
      CapturesModel captures,
      Completion completion,
      boolean byAgent)
      implements Capturing {

    @Override
    public String function() {
      return span.function();
    }
  }

  /**
   * Opens no span, and adds to the current one.
   *
   * @param signature what to declare
   * @param function the wrapped method's full name
   * @param captures what to capture of the call
   * @param byAgent whether the agent, where it runs, does it in the wrapped method
   */
  record Adding(SignatureModel signature, String function, CapturesModel captures, boolean byAgent)
      implements Capturing {}

  /**
   * Passes the call on; a decorator has to write those too.
   *
   * @param signature what to declare
   */
  record Forwarded(SignatureModel signature) implements WrapperMethod {}
}
