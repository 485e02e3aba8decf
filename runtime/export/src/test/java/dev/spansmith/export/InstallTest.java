package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owns the global instance, and that a closed telemetry leaves nothing behind. */
class InstallTest {

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private final OtlpReceiver receiver = new OtlpReceiver();

  @BeforeEach
  @AfterEach
  void forgetGlobal() {
    GlobalOpenTelemetry.resetForTest();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void installSetsTheGlobal() {
    try (Telemetry telemetry = receiver.telemetry().install()) {
      GlobalOpenTelemetry.getOrNoop().getTracer("test").spanBuilder("one").startSpan().end();
      assertThat(telemetry.flush(Duration.ofSeconds(10))).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  @Test
  void buildLeavesTheGlobalAlone() {
    receiver.telemetry().build().close();

    assertThat(GlobalOpenTelemetry.isSet()).isFalse();
  }

  @Test
  void adoptsAForeignGlobalAndNeverClosesIt() {
    InMemorySpanExporter exported = InMemorySpanExporter.create();
    try (OpenTelemetrySdk foreign =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exported))
                    .build())
            .build()) {
      GlobalOpenTelemetry.set(foreign);

      Telemetry telemetry = receiver.telemetry().install();
      assertThat(telemetry.openTelemetry()).isSameAs(GlobalOpenTelemetry.getOrNoop());
      assertThat(telemetry.flush(Duration.ofSeconds(1))).isFalse();
      telemetry.close();

      telemetry.openTelemetry().getTracer("test").spanBuilder("after").startSpan().end();
      assertThat(exported.getFinishedSpanItems()).hasSize(1);
    }
    assertThat(receiver.spans()).isEmpty();
  }

  @Test
  void secondInstallAdoptsTheFirst() {
    try (Telemetry first = receiver.telemetry().install()) {
      Telemetry second = receiver.telemetry().install();
      second.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
      assertThat(second.flush(Duration.ofSeconds(10))).isTrue();
      second.close();

      first.openTelemetry().getTracer("test").spanBuilder("two").startSpan().end();
      assertThat(first.flush(Duration.ofSeconds(10))).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("one", "two");
  }

  @Test
  void saysSoWhenTheGlobalWasClosedBefore() {
    receiver.telemetry().install().close();
    try (LogLines log = LogLines.ofWarnings()) {
      receiver.telemetry().install().close();

      assertThat(log.lines()).singleElement().asString().contains("was closed before");
    }
  }

  @Test
  void badSettingLeavesTheGlobalUnset() {
    TelemetryBuilder builder = Telemetry.builder().setting("otel.traces.exporter", "nope");

    assertThatThrownBy(builder::install).isInstanceOf(ConfigurationException.class);
    assertThat(GlobalOpenTelemetry.isSet()).isFalse();
  }

  @Test
  void startingAndClosingFiftyTimesLeavesNoThread() throws Exception {
    startUseAndClose();
    Set<Thread> before = ours();
    for (int i = 0; i < 50; i++) {
      startUseAndClose();
    }

    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    Set<Thread> left = ours();
    while (left.size() > before.size() && System.nanoTime() < deadline) {
      Thread.sleep(20);
      left = ours();
    }
    assertThat(left).hasSizeLessThanOrEqualTo(before.size());
    assertThat(receiver.spans()).hasSize(51);
  }

  /** A shutdown hook, or the registry of consoles, that forgot to let go would keep the SDK. */
  @Test
  void nothingKeepsAClosedTelemetry() throws Exception {
    PrintStream stream =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Telemetry telemetry =
        receiver.telemetry().setting("otel.traces.exporter", "console,otlp").output(stream).build();
    List<WeakReference<?>> references =
        List.of(
            new WeakReference<>(telemetry.openTelemetry()),
            new WeakReference<>(telemetry),
            new WeakReference<>(stream));
    telemetry.close();
    telemetry = null;
    stream = null;

    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (references.stream().anyMatch(reference -> reference.get() != null)
        && System.nanoTime() < deadline) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(references).allMatch(reference -> reference.get() == null);
  }

  private void startUseAndClose() {
    try (Telemetry telemetry =
        receiver
            .telemetry()
            .setting("otel.traces.exporter", "console,otlp")
            .output(NOWHERE)
            .install()) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
    }
    GlobalOpenTelemetry.resetForTest();
  }

  /** All but the receiver's pool. */
  private static Set<Thread> ours() {
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    threads.removeIf(thread -> !thread.isAlive() || thread.getName().startsWith("pool-"));
    return threads;
  }
}
