package dev.spansmith.processor.read;

import java.util.List;

/**
 * The names of the annotations that the processor reads. Names, not classes: the processor must run
 * with whatever version of the annotations the user compiles against.
 */
public final class Names {

  public static final String ANNOTATIONS = "dev.spansmith.annotations";
  public static final String TRACED = ANNOTATIONS + ".Traced";
  public static final String NOT_TRACED = ANNOTATIONS + ".NotTraced";
  public static final String TRACE_INTERFACE = ANNOTATIONS + ".TraceInterface";
  public static final String TRACE_INTERFACES = TRACE_INTERFACE + ".List";
  public static final String ADDING_SPAN_ATTRIBUTES = ANNOTATIONS + ".AddingSpanAttributes";
  public static final String BAGGAGE_ENTRY = ANNOTATIONS + ".BaggageEntry";
  public static final String PROPAGATED = ANNOTATIONS + ".Propagated";
  public static final String SPAN_LINK = ANNOTATIONS + ".SpanLink";
  public static final String SPAN_ATTRIBUTE = ANNOTATIONS + ".SpanAttribute";
  public static final String SPAN_ATTRIBUTES = SPAN_ATTRIBUTE + ".List";
  public static final String RESULT_ATTRIBUTE = ANNOTATIONS + ".ResultAttribute";
  public static final String RESULT_ATTRIBUTES = RESULT_ATTRIBUTE + ".List";
  public static final String FAILS_WHEN = ANNOTATIONS + ".FailsWhen";
  public static final String SENSITIVE = ANNOTATIONS + ".Sensitive";

  /** OpenTelemetry's own annotations, which its agent acts on. */
  public static final String OPENTELEMETRY = "io.opentelemetry.instrumentation.annotations";

  public static final String WITH_SPAN = OPENTELEMETRY + ".WithSpan";
  public static final String OPENTELEMETRY_ADDING = OPENTELEMETRY + ".AddingSpanAttributes";
  public static final String OPENTELEMETRY_SPAN_ATTRIBUTE = OPENTELEMETRY + ".SpanAttribute";

  /** What a parameter can say about a call's context. */
  public static final List<String> CONTEXT = List.of(BAGGAGE_ENTRY, PROPAGATED, SPAN_LINK);

  /** What the user's own support for a type of asynchronous result implements. */
  public static final String ASYNC_SUPPORT = "dev.spansmith.runtime.AsyncSupport";

  static final String GENERATED = "javax.annotation.processing.Generated";

  private Names() {}
}
