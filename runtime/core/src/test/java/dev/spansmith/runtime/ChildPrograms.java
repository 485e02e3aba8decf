package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;

/** What {@link ChildJvm} runs. */
final class ChildPrograms {

  private ChildPrograms() {}

  /** One failure through two traced calls. */
  static final class FailingTwice {

    private FailingTwice() {}

    public static void main(String[] arguments) {
      try (TestSdk sdk = new TestSdk()) {
        IOException failure = new IOException("connection reset");
        Calls.caught(
            sdk.tracer(),
            Calls.PLACE,
            () -> Calls.traced(sdk.tracer(), Calls.CHARGE, Calls.throwing(failure)));
        for (SpanData span : sdk.spans()) {
          System.out.println(span.getName() + " has " + span.getEvents().size());
        }
      }
    }
  }

  /** A future. */
  static final class OneFuture {

    private OneFuture() {}

    public static void main(String[] arguments) {
      try (TestSdk sdk = new TestSdk()) {
        complete(sdk);
      }
    }

    static void complete(TestSdk sdk) {
      CompletableFuture<String> future = new CompletableFuture<>();
      Context parent = Spans.parent();
      Span span = Spans.start(sdk.tracer(), Calls.PLACE, parent);
      StageSpans.endWith(Calls.PLACE, parent, span, future);
      future.complete("parcel");
    }
  }

  /** A future and a subscription, of the JDK's own types. */
  static final class AsyncOfTheJdk {

    private AsyncOfTheJdk() {}

    public static void main(String[] arguments) {
      try (TestSdk sdk = new TestSdk()) {
        OneFuture.complete(sdk);
        SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 1);
        Flow.Publisher<String> traced =
            FlowSpans.perSubscription(
                Calls.CHARGE,
                LazySpans.parent(),
                context -> Spans.start(sdk.tracer(), Calls.CHARGE, context),
                publisher);
        traced.subscribe(new Indifferent());
        publisher.close();
        for (SpanData span : sdk.spans()) {
          System.out.println(span.getName() + " has ended");
        }
      }
    }
  }

  private static final class Indifferent implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(1);
    }

    @Override
    public void onNext(String element) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }

  /** Meets the same problem in each of a hundred calls. */
  static final class AlwaysInTrouble {

    private AlwaysInTrouble() {}

    public static void main(String[] arguments) {
      SpanHooks broken =
          SpanHooks.onEnd(
              span -> {
                throw new IllegalStateException("processor is broken");
              });
      try (TestSdk sdk = new TestSdk(Sampler.alwaysOn(), broken)) {
        for (int i = 0; i < 100; i++) {
          Calls.traced(sdk.tracer(), Calls.PLACE, () -> null);
        }
      }
    }
  }

  /** Builds a wrapper that hashes, and hashes. */
  static final class Hashing {

    private Hashing() {}

    public static void main(String[] arguments) {
      try {
        Masks.requireKey("shop.Vault");
      } catch (IllegalStateException noKey) {
        System.out.println(noKey.getMessage());
        return;
      }
      System.out.println(Masks.hash("secret"));
      System.out.println(Masks.hashOfEach(List.of("secret", "other")));
      System.out.println(Masks.hash(null));
    }
  }

  /** Builds three wrappers that rely on the global. */
  static final class ThreeWrappers {

    private ThreeWrappers() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < 3; i++) {
        System.out.println("on: " + Spans.enabled(Spans.tracer(null, "com.acme.OrderService")));
      }
      System.out.println("set: " + GlobalOpenTelemetry.isSet());
    }
  }

  /** One call that goes well, through a wrapper that relies on the global. */
  static final class OneCall {

    private OneCall() {}

    public static void main(String[] arguments) {
      try (TestSdk sdk = new TestSdk()) {
        GlobalOpenTelemetry.set(sdk.openTelemetry());
        Calls.traced(Spans.tracer(null, "com.acme.OrderService"), Calls.PLACE, () -> null);
        System.out.println("spans: " + sdk.spans().size());
      }
    }
  }

  /** Has set its own global before the first wrapper. */
  static final class GlobalFirst {

    private GlobalFirst() {}

    public static void main(String[] arguments) {
      try (TestSdk sdk = new TestSdk()) {
        GlobalOpenTelemetry.set(sdk.openTelemetry());
        System.out.println("on: " + Spans.enabled(Spans.tracer(null, "com.acme.OrderService")));
      }
    }
  }

  /** Sets the global, once for each time that it is asked. */
  public static final class SettingStarter implements GlobalOpenTelemetryStarter {

    private static final AtomicInteger STARTS = new AtomicInteger();

    public SettingStarter() {}

    @Override
    public void start() {
      System.out.println("start " + STARTS.incrementAndGet());
      GlobalOpenTelemetry.set(new TestSdk().openTelemetry());
    }
  }

  /** Cannot start. */
  public static final class FailingStarter implements GlobalOpenTelemetryStarter {

    public FailingStarter() {}

    @Override
    public void start() {
      System.out.println("start");
      throw new NoClassDefFoundError("com/acme/Exporter");
    }
  }
}
