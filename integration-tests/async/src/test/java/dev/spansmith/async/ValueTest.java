package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Results are looked at when they are there, not when the call returns. */
@SuppressWarnings("FutureReturnValueIgnored") // what it completes with is not what is tested
final class ValueTest {

  private static final AttributeKey<String> ANSWER = AttributeKey.stringKey("answer");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void theValueOfAFuture() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    deliveries.ask(answer);
    answer.complete("yes");

    assertAnswered(recorder.only(), "yes", StatusData.unset());
  }

  @Test
  void aValueThatMeansFailure() {
    assertThat(deliveries.ask(CompletableFuture.completedFuture(""))).isCompletedWithValue("");

    assertAnswered(recorder.only(), "", StatusData.error());
  }

  @Test
  void noValueOfAFutureThatFails() {
    deliveries.ask(CompletableFuture.failedFuture(new IOException("lost")));

    assertAnswered(recorder.only(), null, StatusData.error());
  }

  @Test
  void theValueOfEachSubscription() {
    Mono<String> answer = deliveries.askLater(Mono.just("yes"));
    answer.block(PATIENCE);
    answer.block(PATIENCE);
    deliveries.askLater(Mono.just("")).block(PATIENCE);
    deliveries.askLater(Mono.empty()).block(PATIENCE);

    assertAnswered(recorder.spans().get(0), "yes", StatusData.unset());
    assertAnswered(recorder.spans().get(1), "yes", StatusData.unset());
    assertAnswered(recorder.spans().get(2), "", StatusData.error());
    assertAnswered(recorder.spans().get(3), null, StatusData.unset());
  }

  private static void assertAnswered(SpanData span, String answer, StatusData status) {
    assertThat(span.getAttributes().get(ANSWER)).isEqualTo(answer);
    assertThat(span.getStatus()).isEqualTo(status);
  }
}
