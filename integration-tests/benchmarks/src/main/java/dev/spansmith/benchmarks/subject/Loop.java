package dev.spansmith.benchmarks.subject;

import dev.spansmith.benchmarks.Form;
import dev.spansmith.benchmarks.Shape;
import dev.spansmith.benchmarks.Subject;
import io.opentelemetry.api.OpenTelemetry;

/** Calls one form in a loop. */
public final class Loop implements Subject {

  private static final String[] ORDERS = {"order-1", "order-2", "order-3", "order-4"};

  /** Above the boxed numbers that the JDK keeps: an amount costs what amounts cost. */
  private static final long SMALLEST = 1_000;

  /**
   * Volatile, so that each call is a call: out of a plain field the compiler would move everything
   * that does not change in front of the loop, the question whether tracing is on included.
   */
  private volatile Service service;

  private final Shape shape;

  /**
   * A loop over a chain of services.
   *
   * @param form how they are traced
   * @param openTelemetry where spans go, or null
   * @param shape the call to make
   */
  public Loop(Form form, OpenTelemetry openTelemetry, Shape shape) {
    this.shape = shape;
    Service chain = null;
    for (int i = 0; i < shape.depth(); i++) {
      chain = service(form, openTelemetry, chain);
    }
    this.service = chain;
  }

  private static Service service(Form form, OpenTelemetry openTelemetry, Service next) {
    return switch (form) {
      case PLAIN -> new OrderService(next);
      case DOCUMENTED -> new DocumentedService(orNoop(openTelemetry), next);
      case ON_BUILDER -> new OnBuilderService(orNoop(openTelemetry), next);
      case SUBCLASS, CANDIDATE -> new OrderServiceTraced(openTelemetry, next);
      case DECORATOR -> new OrdersTraced(openTelemetry, new OrderDesk(next));
    };
  }

  /** Hand-written code has no late binding; asking for the global would settle it. */
  private static OpenTelemetry orNoop(OpenTelemetry openTelemetry) {
    return openTelemetry == null ? OpenTelemetry.noop() : openTelemetry;
  }

  @Override
  public long run(int calls) {
    if (shape.throwing()) {
      return shape.attributes() ? placeInVain(calls) : findInVain(calls);
    }
    return shape.attributes() ? place(calls) : find(calls);
  }

  private long place(int calls) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += service.place(ORDERS[i & 3], SMALLEST + i).cents();
    }
    return sum;
  }

  private long find(int calls) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += service.find(ORDERS[i & 3], SMALLEST + i).cents();
    }
    return sum;
  }

  private long placeInVain(int calls) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      try {
        sum += service.place(ORDERS[i & 3], -SMALLEST - i).cents();
      } catch (IllegalStateException refused) {
        sum++;
      }
    }
    return sum;
  }

  private long findInVain(int calls) {
    long sum = 0;
    for (int i = 0; i < calls; i++) {
      try {
        sum += service.find(ORDERS[i & 3], -SMALLEST - i).cents();
      } catch (IllegalStateException refused) {
        sum++;
      }
    }
    return sum;
  }
}
