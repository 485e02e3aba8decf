package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.ByteString;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives at a collector, and what {@code flush} and {@code close} say about it. */
class OtlpHttpTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    receiver.close();
    System.clearProperty("otel.service.name");
    System.clearProperty("otel.resource.attributes");
    System.clearProperty("otel.exporter.otlp.protocol");
  }

  @Test
  void spansArriveOverHttpProtobufWithNothingButAnEndpoint() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      Tracer tracer = telemetry.openTelemetry().getTracer("com.acme.OrderService");
      tracer.spanBuilder("place").setAttribute("order.id", "A-17").startSpan().end();

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }

    assertThat(receiver.spanNames()).containsExactly("place");
    assertThat(receiver.spans().get(0).getAttributesList())
        .extracting(KeyValue::getKey, attribute -> attribute.getValue().getStringValue())
        .containsExactly(tuple("order.id", "A-17"));
    assertThat(receiver.received().get(0).getScopeSpans(0).getScope().getName())
        .isEqualTo("com.acme.OrderService");
    assertThat(receiver.headers().get(0).getFirst("Content-Type"))
        .isEqualTo("application/x-protobuf");
  }

  @Test
  void resourceHoldsServiceAndSdk() {
    System.setProperty("otel.resource.attributes", "deployment.environment.name=test");
    exportOneSpan(receiver.telemetry().serviceName("shop"));

    assertThat(resource())
        .containsEntry("service.name", "shop")
        .containsEntry("deployment.environment.name", "test")
        .containsEntry("telemetry.sdk.language", "java");
  }

  @Test
  void systemPropertyBeatsTheNameGivenInCode() {
    System.setProperty("otel.service.name", "from-operations");
    exportOneSpan(receiver.telemetry().serviceName("from-code"));

    assertThat(resource()).containsEntry("service.name", "from-operations");
  }

  @Test
  void serviceNameAmongResourceAttributesBeatsTheNameGivenInCode() {
    System.setProperty("otel.resource.attributes", "service.name=from-operations");
    exportOneSpan(receiver.telemetry().serviceName("from-code"));

    assertThat(resource()).containsEntry("service.name", "from-operations");
  }

  @Test
  void blankSettingCountsAsUnset() {
    System.setProperty("otel.exporter.otlp.protocol", "");
    exportOneSpan(receiver.telemetry());

    assertThat(receiver.spans()).hasSize(1);
  }

  /** What OpenTelemetry's appenders for logging libraries do. */
  @Test
  void logsCarryTheirTraceWhenAskedFor() {
    SpanContext inside;
    try (Telemetry telemetry = receiver.telemetry().setting("otel.logs.exporter", "otlp").build()) {
      Span span = telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan();
      inside = span.getSpanContext();
      telemetry
          .openTelemetry()
          .getLogsBridge()
          .get("log")
          .logRecordBuilder()
          .setContext(Context.root().with(span))
          .setBody("hi")
          .emit();
      span.end();
      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }

    assertThat(receiver.logs())
        .extracting(log -> log.getTraceId(), log -> log.getSpanId())
        .containsExactly(
            tuple(
                ByteString.copyFrom(inside.getTraceIdBytes()),
                ByteString.copyFrom(inside.getSpanIdBytes())));
  }

  /** One value must not fill the buffer; the environment may say otherwise. */
  @ParameterizedTest
  @CsvSource({", 4096", "10000, 5000", "7, 7"})
  void longValuesAreCut(String limit, int expected) {
    TelemetryBuilder builder = receiver.telemetry();
    if (limit != null) {
      builder.setting("otel.attribute.value.length.limit", limit);
    }
    try (Telemetry telemetry = builder.build()) {
      Tracer tracer = telemetry.openTelemetry().getTracer("test");
      tracer.spanBuilder("one").setAttribute("long", "x".repeat(5000)).startSpan().end();
      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }

    assertThat(receiver.spans().get(0).getAttributes(0).getValue().getStringValue())
        .hasSize(expected);
  }

  @Test
  void headersAndCompressionAreSent() {
    exportOneSpan(
        receiver
            .telemetry()
            .setting("otel.exporter.otlp.headers", "api-key=a%20b")
            .setting("otel.exporter.otlp.compression", "gzip"));

    assertThat(receiver.spans()).hasSize(1);
    assertThat(receiver.headers().get(0).getFirst("api-key")).isEqualTo("a b");
    assertThat(receiver.headers().get(0).getFirst("Content-Encoding")).isEqualTo("gzip");
  }

  @ParameterizedTest
  @CsvSource({"always_on,,1", "always_off,,0", "traceidratio,0,0", "parentbased_traceidratio,1,1"})
  void samplerDecides(String sampler, String argument, int expected) {
    TelemetryBuilder builder = receiver.telemetry().setting("otel.traces.sampler", sampler);
    if (argument != null) {
      builder.setting("OTEL.TRACES-SAMPLER.ARG", argument);
    }
    exportOneSpan(builder);

    assertThat(receiver.spans()).hasSize(expected);
  }

  @Test
  void propagatesW3cTraceContextAndBaggage() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      Span span = telemetry.openTelemetry().getTracer("test").spanBuilder("call").startSpan();
      Map<String, String> carrier = new HashMap<>();
      Context context =
          Context.root().with(span).with(Baggage.builder().put("customer.id", "42").build());
      telemetry
          .openTelemetry()
          .getPropagators()
          .getTextMapPropagator()
          .inject(context, carrier, Map::put);
      span.end();

      assertThat(carrier)
          .containsOnly(
              Map.entry(
                  "traceparent",
                  "00-"
                      + span.getSpanContext().getTraceId()
                      + "-"
                      + span.getSpanContext().getSpanId()
                      + "-"
                      + span.getSpanContext().getTraceFlags().asHex()),
              Map.entry("baggage", "customer.id=42"));

      Context received =
          telemetry
              .openTelemetry()
              .getPropagators()
              .getTextMapPropagator()
              .extract(Context.root(), carrier, new MapGetter());
      SpanContext remote = Span.fromContext(received).getSpanContext();
      assertThat(remote.getTraceId()).isEqualTo(span.getSpanContext().getTraceId());
      assertThat(remote.getSpanId()).isEqualTo(span.getSpanContext().getSpanId());
      assertThat(remote.isSampled()).isTrue();
      assertThat(Baggage.fromContext(received).getEntryValue("customer.id")).isEqualTo("42");
    }
  }

  @Test
  void onlyTracesAreExportedUnlessAskedFor() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      telemetry.openTelemetry().getMeter("test").counterBuilder("calls").build().add(1);
      telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();

      // A metric exporter would meet a 404 and make this false.
      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
  }

  /** The batch processor answers a flush with another's result; spans must not fall between. */
  @Test
  void flushesFromManyThreadsEachDeliverWhatEndedBefore() throws Exception {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      Tracer tracer = telemetry.openTelemetry().getTracer("test");
      Callable<Integer> undelivered =
          () -> {
            int missing = 0;
            for (int i = 0; i < 100; i++) {
              Span span = tracer.spanBuilder("one").startSpan();
              span.end();
              telemetry.flush(PATIENCE);
              missing += receiver.hasSpan(span.getSpanContext()) ? 0 : 1;
            }
            return missing;
          };
      ExecutorService threads = Executors.newFixedThreadPool(4);
      for (Future<Integer> missing : threads.invokeAll(Collections.nCopies(4, undelivered))) {
        assertThat(missing.get()).isZero();
      }
      threads.shutdown();
    }
  }

  @Test
  void flushTellsOfARefusedBatchOnce() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      Tracer tracer = telemetry.openTelemetry().getTracer("test");
      receiver.answering(400);
      tracer.spanBuilder("refused").startSpan().end();
      assertThat(telemetry.flush(PATIENCE)).isFalse();

      receiver.answering(200);
      tracer.spanBuilder("taken").startSpan().end();
      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("taken");
  }

  @Test
  void flushAndCloseAreBoundedInTime() {
    receiver.silent();
    Telemetry telemetry = receiver.telemetry().setting("spansmith.exit.deadline", "400ms").build();
    telemetry.openTelemetry().getTracer("test").spanBuilder("stuck").startSpan().end();

    long before = System.nanoTime();
    assertThat(telemetry.flush(Duration.ofMillis(200))).isFalse();
    telemetry.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isBetween(Duration.ofMillis(500), Duration.ofSeconds(4));
  }

  @Test
  void closeDeliversOnceAndStaysClosed() {
    Telemetry telemetry = receiver.telemetry().build();
    Tracer tracer = telemetry.openTelemetry().getTracer("test");
    tracer.spanBuilder("before").startSpan().end();

    telemetry.close();
    telemetry.close();
    tracer.spanBuilder("after").startSpan().end();

    long asked = System.nanoTime();
    assertThat(telemetry.flush(PATIENCE)).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PATIENCE.dividedBy(2));
    assertThat(receiver.spanNames()).containsExactly("before");
  }

  @Test
  void closeDeliversOnAnInterruptedThread() {
    Telemetry telemetry = receiver.telemetry().build();
    telemetry.openTelemetry().getTracer("test").spanBuilder("last").startSpan().end();

    Thread.currentThread().interrupt();
    telemetry.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(receiver.spanNames()).containsExactly("last");
  }

  private static void exportOneSpan(TelemetryBuilder builder) {
    try (Telemetry telemetry = builder.build()) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
    }
  }

  private Map<String, String> resource() {
    Map<String, String> attributes = new HashMap<>();
    for (KeyValue attribute : receiver.received().get(0).getResource().getAttributesList()) {
      attributes.put(attribute.getKey(), attribute.getValue().getStringValue());
    }
    return attributes;
  }

  private static final class MapGetter implements TextMapGetter<Map<String, String>> {

    @Override
    public Iterable<String> keys(Map<String, String> carrier) {
      return List.copyOf(carrier.keySet());
    }

    @Override
    public String get(Map<String, String> carrier, String key) {
      return carrier.get(key);
    }
  }
}
