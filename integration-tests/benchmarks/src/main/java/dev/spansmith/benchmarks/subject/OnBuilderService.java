package dev.spansmith.benchmarks.subject;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

/** The documentation's form with the attributes on the builder, where samplers see them. */
@SuppressWarnings("try") // the documentation's form does not use the scope either
final class OnBuilderService implements Service {

  private final Work work = new Work();
  private final Tracer tracer;
  private final Service next;

  /** The last of a chain has no next. */
  OnBuilderService(OpenTelemetry openTelemetry, Service next) {
    this.tracer = openTelemetry.getTracer("dev.spansmith.benchmarks");
    this.next = next;
  }

  @Override
  public Receipt place(String orderId, long cents) {
    Span span =
        tracer
            .spanBuilder("OnBuilderService.place")
            .setAttribute(
                "code.function.name", "dev.spansmith.benchmarks.subject.OnBuilderService.place")
            .setAttribute("order.id", orderId)
            .setAttribute("order.cents", cents)
            .startSpan();
    try (Scope scope = span.makeCurrent()) {
      return next == null ? work.pay(cents) : next.place(orderId, cents);
    } catch (Throwable failure) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", failure.getClass().getName());
      span.recordException(failure);
      throw failure;
    } finally {
      span.end();
    }
  }

  @Override
  public Receipt find(String orderId, long cents) {
    Span span =
        tracer
            .spanBuilder("OnBuilderService.find")
            .setAttribute(
                "code.function.name", "dev.spansmith.benchmarks.subject.OnBuilderService.find")
            .startSpan();
    try (Scope scope = span.makeCurrent()) {
      return next == null ? work.pay(cents) : next.find(orderId, cents);
    } catch (Throwable failure) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", failure.getClass().getName());
      span.recordException(failure);
      throw failure;
    } finally {
      span.end();
    }
  }
}
