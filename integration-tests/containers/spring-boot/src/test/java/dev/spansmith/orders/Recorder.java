package dev.spansmith.orders;

import static java.util.stream.Collectors.joining;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.awaitility.Awaitility;

/** A real SDK that keeps what it exports, and shows it as trees. */
public final class Recorder {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String NO_PARENT = "0000000000000000";

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetry openTelemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();

  public OpenTelemetry openTelemetry() {
    return openTelemetry;
  }

  public List<SpanData> spans() {
    return exporter.getFinishedSpanItems();
  }

  public void forget() {
    exporter.reset();
  }

  /** Waits until there are that many spans, some of which may end on other threads. */
  public Recorder await(int spans) {
    Awaitility.await().atMost(PATIENCE).until(() -> spans().size() >= spans);
    return this;
  }

  SpanData only(String name) {
    List<SpanData> found = spans().stream().filter(span -> span.getName().equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " spans " + name + " among\n" + trees());
    }
    return found.get(0);
  }

  Object attribute(String span, AttributeKey<?> key) {
    return only(span).getAttributes().get(key);
  }

  /** The names of all spans, each indented below its parent, in the order of their starts. */
  public String trees() {
    return trees(NO_PARENT, "");
  }

  private String trees(String parent, String indent) {
    return spans().stream()
        .filter(span -> span.getParentSpanId().equals(parent))
        .sorted(Comparator.comparingLong(SpanData::getStartEpochNanos))
        .map(span -> indent + span.getName() + "\n" + trees(span.getSpanId(), indent + "  "))
        .collect(joining());
  }
}
