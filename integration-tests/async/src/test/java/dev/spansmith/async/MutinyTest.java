package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.adapter.JdkFlowAdapter;

/** What Mutiny and the JDK's own publisher can do besides. */
final class MutinyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void theParentIsWhatMutinyCarries() {
    Span subscriber = recorder.span("subscriber");
    io.smallrye.mutiny.Context carried =
        io.smallrye.mutiny.Context.of(
            "io.opentelemetry.context.Context", Context.root().with(subscriber));
    Uni<String> uni = deliveries.uni(() -> Uni.createFrom().item("parcel"));
    Multi<String> multi = deliveries.multi(() -> Multi.createFrom().item("parcel"));

    assertThat(uni.awaitUsing(carried).atMost(PATIENCE)).isEqualTo("parcel");
    assertThat(multi.toUni().awaitUsing(carried).atMost(PATIENCE)).isEqualTo("parcel");

    assertThat(recorder.spans())
        .hasSize(2)
        .extracting(SpanData::getParentSpanId)
        .containsOnly(subscriber.getSpanContext().getSpanId());
  }

  @Test
  void bothEndsOfAPipelineShareOneContext() {
    io.smallrye.mutiny.Context shared = io.smallrye.mutiny.Context.empty();
    Uni<String> uni =
        deliveries.uni(
            () ->
                Uni.createFrom()
                    .item("parcel")
                    .withContext(
                        (item, context) -> item.invoke(value -> context.put("weight", value))));

    uni.awaitUsing(shared).atMost(PATIENCE);

    assertThat(shared.<String>get("weight")).isEqualTo("parcel");
  }

  @Test
  void aMultiStaysOneBehindAPublisher() {
    assertThat(deliveries.flow(() -> Multi.createFrom().item("parcel"))).isInstanceOf(Multi.class);
  }

  @Test
  void followsTheJdksPublisher() {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
    Flow.Publisher<String> flow = deliveries.flow(() -> publisher);
    CompletableFuture<List<String>> list =
        JdkFlowAdapter.flowPublisherToFlux(flow).collectList().toFuture();
    publisher.submit("parcel");
    publisher.close();

    assertThat(list.join()).containsExactly("parcel");
    assertThat(recorder.only().getName()).isEqualTo("Deliveries.flow");
  }
}
