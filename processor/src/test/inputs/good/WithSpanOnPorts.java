package good;

import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;

/** On an interface: the agent traces the bodies of default methods, and nothing else. */
class WithSpanOnPorts {

  interface Port {
    @WithSpan
    void call(@SpanAttribute String id);

    @WithSpan("fallback")
    default void fallBack() {}

    void untraced();
  }

  /** What an interface says with OpenTelemetry's annotations is not inherited. */
  static class Adapter implements Port {
    @Override
    public void call(String id) {}

    @Override
    public void untraced() {}

    @WithSpan
    public void own(@SpanAttribute String id) {}
  }

  /** What a class says with its own annotation wins over ours on the interface. */
  static class Both implements Ours {
    @Override
    @WithSpan
    public void call(String id) {}
  }

  interface Ours {
    @dev.spansmith.annotations.Traced("ours")
    void call(@dev.spansmith.annotations.SpanAttribute("id") String id);
  }
}
