package dev.spansmith.export;

import dev.spansmith.runtime.Spans;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What {@link ChildJvm} runs. */
final class ChildPrograms {

  private ChildPrograms() {}

  /** Records spans and ends the JVM as told, without closing anything. */
  static final class Recording {

    private Recording() {}

    public static void main(String[] arguments) {
      Tracer tracer = Telemetry.install().openTelemetry().getTracer("child");
      for (int i = 0; i < 1000; i++) {
        tracer.spanBuilder("span " + i).startSpan().end();
      }
      if (arguments.length > 0 && arguments[0].equals("exit")) {
        System.exit(3);
      }
      if (arguments.length > 0 && arguments[0].equals("throw")) {
        throw new IllegalStateException("main failed");
      }
    }
  }

  /** Serves 50 requests of 40 spans each when it is told to end, and lets them finish. */
  static final class Draining {

    private static final int REQUESTS = 50;
    private static final int SPANS = 40;

    private Draining() {}

    public static void main(String[] arguments) throws InterruptedException {
      Tracer tracer = Telemetry.install().openTelemetry().getTracer("child");
      CountDownLatch inside = new CountDownLatch(REQUESTS);
      AtomicInteger ended = new AtomicInteger();
      List<Thread> requests = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        Thread request =
            new Thread(
                () -> {
                  Span span = tracer.spanBuilder("request").startSpan();
                  inside.countDown();
                  for (int step = 1; step < SPANS; step++) {
                    Span child = tracer.spanBuilder("step").startSpan();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
                    child.end();
                    ended.incrementAndGet();
                  }
                  span.end();
                  ended.incrementAndGet();
                });
        request.start();
        requests.add(request);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(requests, ended)));
      inside.await();
      System.out.println("ready");
      Thread.currentThread().join();
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

  /** Does what a generated wrapper does that was given no OpenTelemetry. */
  static final class OnlyWrappers {

    private OnlyWrappers() {}

    public static void main(String[] arguments) {
      Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
      if (Spans.enabled(tracer)) {
        tracer.spanBuilder("OrderService.place").startSpan().end();
      }
      // A second wrapper must not start, or complain, once more.
      Spans.tracer(null, "com.acme.Payments");
      System.out.println("global set: " + GlobalOpenTelemetry.isSet());
    }
  }
}
