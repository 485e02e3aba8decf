package dev.spansmith.delivery;

import dev.spansmith.export.Telemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * An application that serves 50 requests of 40 spans each, is told to end when a quarter of the
 * spans has ended, and lets the requests finish. Its argument says whether ours or the stock SDK
 * exports.
 */
final class Draining {

  private static final int REQUESTS = 50;
  private static final int SPANS = 40;

  private Draining() {}

  public static void main(String[] arguments) throws InterruptedException {
    Tracer tracer = openTelemetry(arguments[0]).getTracer("child");
    CountDownLatch underWay = new CountDownLatch(REQUESTS * SPANS / 4);
    AtomicInteger ended = new AtomicInteger();
    List<Thread> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      Thread request = new Thread(() -> serve(tracer, underWay, ended));
      request.start();
      requests.add(request);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(requests, ended)));
    underWay.await();
    System.out.println("ready");
    Thread.currentThread().join();
  }

  private static OpenTelemetry openTelemetry(String whose) {
    return whose.equals("ours")
        ? Telemetry.install().openTelemetry()
        : AutoConfiguredOpenTelemetrySdk.initialize().getOpenTelemetrySdk();
  }

  private static void serve(Tracer tracer, CountDownLatch underWay, AtomicInteger ended) {
    Span span = tracer.spanBuilder("request").startSpan();
    for (int step = 1; step < SPANS; step++) {
      Span child = tracer.spanBuilder("step").startSpan();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
      child.end();
      ended.incrementAndGet();
      underWay.countDown();
    }
    span.end();
    ended.incrementAndGet();
  }

  private static void finish(List<Thread> requests, AtomicInteger ended) {
    for (Thread request : requests) {
      try {
        request.join();
      } catch (InterruptedException problem) {
        throw new IllegalStateException(problem);
      }
    }
    System.out.println("spans ended: " + ended);
  }
}
