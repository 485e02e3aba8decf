package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A buffer in front of a scripted exporter, and the balance that must hold whatever it does. */
final class BufferFixture implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What the exporter does with one batch; the outcome is told as one of our senders would. */
  interface Act {
    Outcome on(List<SpanData> spans);
  }

  private final Queue<Act> script = new ConcurrentLinkedQueue<>();
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final List<Integer> batches = new CopyOnWriteArrayList<>();
  private volatile Act usual = spans -> Outcome.ok();
  private final SpanBuffer buffer;
  private final SdkTracerProvider provider;

  BufferFixture(BufferLimits limits, Duration deadline) {
    buffer = SpanBuffer.started(new Scripted(), limits, deadline);
    provider = SdkTracerProvider.builder().addSpanProcessor(buffer).build();
  }

  static BufferFixture started() {
    return new BufferFixture(limits(2048, 64), PATIENCE);
  }

  /** Sends at a flush only, and comes back quickly. */
  static BufferLimits limits(int spans, int batch) {
    return new BufferLimits(
        spans,
        BufferLimits.BYTES,
        batch,
        BufferLimits.BATCH_BYTES,
        Duration.ofHours(1),
        PATIENCE,
        new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), 2),
        Duration.ofMinutes(10));
  }

  BufferFixture next(Act... acts) {
    script.addAll(List.of(acts));
    return this;
  }

  BufferFixture always(Act act) {
    usual = act;
    return this;
  }

  Tracer tracer() {
    return provider.get("test");
  }

  BufferFixture record(int spans) {
    for (int i = 0; i < spans; i++) {
      tracer().spanBuilder("span " + i).startSpan().end();
    }
    return this;
  }

  boolean flush() {
    return buffer.forceFlush().join(PATIENCE.toSeconds(), TimeUnit.SECONDS).isSuccess();
  }

  boolean shutDown() {
    return provider.shutdown().join(PATIENCE.toSeconds(), TimeUnit.SECONDS).isSuccess();
  }

  void interruptWorker() {
    buffer.interruptWorker();
  }

  List<String> arrived() {
    return arrived;
  }

  /** The sizes of all batches that the exporter was given. */
  List<Integer> batches() {
    return batches;
  }

  Health health() {
    return buffer.health();
  }

  long dropped(Loss why) {
    return health().dropped().get(why);
  }

  /** Nothing is forgotten and nothing counted twice. */
  void assertBalanced() {
    Health health = health();
    assertThat(health.live() + health.queued() + health.exported() + health.lost())
        .as("%s", health)
        .isEqualTo(health.started());
    assertThat(health.exported()).as("%s", health).isEqualTo(arrived.size());
  }

  @Override
  public void close() {
    usual = spans -> Outcome.ok();
    script.clear();
    shutDown();
    assertBalanced();
    assertThat(health().queued()).isZero();
    assertThat(health().queuedBytes()).isZero();
  }

  private final class Scripted implements SpanExporter {

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      batches.add(spans.size());
      List<SpanData> batch = new ArrayList<>(spans);
      Act act = script.isEmpty() ? usual : script.remove();
      Outcome outcome = act.on(batch);
      if (outcome.kind() == Outcome.Kind.OK || outcome.kind() == Outcome.Kind.PARTIAL) {
        batch.stream()
            .skip(Math.min(outcome.rejected(), batch.size()))
            .forEach(span -> arrived.add(span.getName()));
      }
      Attempt.current().ended(outcome);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
