package dev.spansmith.runtime;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Writes a failure on a span, its exception event once per trace.
 *
 * <p>An exception that leaves several traced calls is recorded by the innermost recording span; the
 * spans around it get status and {@code error.type}. The JVM and libraries reuse exception
 * instances, so the same instance alone proves nothing: it must also arrive at the very span that
 * the inner one handed it to, on the same thread.
 *
 * @see <a
 *     href="https://opentelemetry.io/docs/specs/semconv/general/recording-errors/">OpenTelemetry:
 *     recording errors</a>
 */
final class Failures {

  static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  /** The semantic conventions' word for an error whose type is not known. */
  private static final String OTHER = "_OTHER";

  private static final AttributeKey<String> EXCEPTION_TYPE =
      AttributeKey.stringKey("exception.type");

  private static final boolean EVERY_LEVEL = "every".equals(setting());
  private static final int MOST_WRAPPERS = 16;

  /**
   * The failure last recorded on this thread and the span it travels to. Holds types of the JDK
   * only: a value of our own would keep a redeployed application's class loader alive.
   */
  private static final ThreadLocal<Object[]> TRAVELLING = new ThreadLocal<>();

  private Failures() {}

  static void record(SpanDefinition definition, Context parent, Span span, Throwable failure) {
    Throwable cause = unwrap(failure);
    boolean expected = definition.expects(failure) || definition.expects(cause);
    if (expected || !Spans.recording(span)) {
      forget(cause);
      return;
    }
    span.setStatus(StatusCode.ERROR);
    span.setAttribute(ERROR_TYPE, cause.getClass().getName());
    if (EVERY_LEVEL || !arrived(cause, span.getSpanContext())) {
      recordException(span, cause);
    }
    if (span.getSpanContext().isSampled()) {
      // Nobody will see a span that records and is not exported; the next one has to tell it all.
      travelTo(parent, cause);
    }
  }

  /** A result that means failure: the same without an exception. */
  static void record(Span span, @Nullable String errorType) {
    span.setStatus(StatusCode.ERROR);
    span.setAttribute(ERROR_TYPE, errorType == null ? OTHER : errorType);
  }

  private static void recordException(Span span, Throwable cause) {
    try {
      span.recordException(cause);
    } catch (Throwable brokenException) {
      // Its getMessage(), getCause() or getStackTrace() throws; the type can always be told.
      span.addEvent("exception", Attributes.of(EXCEPTION_TYPE, cause.getClass().getName()));
    }
  }

  private static boolean arrived(Throwable cause, SpanContext here) {
    Object[] travelling = TRAVELLING.get();
    return travelling != null
        && ((WeakReference<?>) travelling[0]).get() == cause
        && here.getSpanId().equals(travelling[1])
        && here.getTraceId().equals(travelling[2]);
  }

  /** Where the failure goes from here, as far as that can be told before the scope is closed. */
  private static void travelTo(Context parent, Throwable cause) {
    WeakReference<Throwable> travelling = new WeakReference<>(cause);
    if (ApiLevel.AGENT && !Spans.isNoParent(parent)) {
      TRAVELLING.set(new Object[] {travelling, null, null});
    } else {
      travelTo(Span.fromContext(parent).getSpanContext(), travelling);
    }
  }

  /** It passes a span that says nothing of it, so the next one has to. */
  private static void forget(Throwable cause) {
    Object[] travelling = TRAVELLING.get();
    if (travelling != null && ((WeakReference<?>) travelling[0]).get() == cause) {
      TRAVELLING.remove();
    }
  }

  /** Under the agent the caller is known only once the scope is closed. */
  static void arriveAtCaller() {
    Object[] travelling = TRAVELLING.get();
    if (travelling != null && travelling[1] == null) {
      travelTo(Span.current().getSpanContext(), travelling[0]);
    }
  }

  /** Under the agent, whoever runs next on this thread is no caller of work done elsewhere. */
  static void arriveNowhere() {
    if (ApiLevel.AGENT) {
      TRAVELLING.remove();
    }
  }

  private static void travelTo(SpanContext caller, Object travelling) {
    if (caller.isValid() && !caller.isRemote()) {
      TRAVELLING.set(new Object[] {travelling, caller.getSpanId(), caller.getTraceId()});
    } else if (TRAVELLING.get() != null) {
      TRAVELLING.remove();
    }
  }

  /** What happened, without the wrapper that a future put around it. */
  static Throwable unwrap(Throwable failure) {
    Throwable inner = failure;
    for (int i = 0; i < MOST_WRAPPERS && isWrapper(inner); i++) {
      Throwable cause;
      try {
        cause = inner.getCause();
      } catch (Throwable brokenException) {
        return inner;
      }
      if (cause == null) {
        return inner;
      }
      inner = cause;
    }
    return inner;
  }

  private static boolean isWrapper(Throwable failure) {
    return failure instanceof CompletionException || failure instanceof ExecutionException;
  }

  private static String setting() {
    try {
      String property = System.getProperty("spansmith.exceptions");
      String value = property != null ? property : System.getenv("SPANSMITH_EXCEPTIONS");
      return value == null ? "" : value.toLowerCase(Locale.ROOT);
    } catch (SecurityException forbidden) {
      return "";
    }
  }
}
