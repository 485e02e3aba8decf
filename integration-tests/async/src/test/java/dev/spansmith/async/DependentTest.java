package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agent's order: the span ends before anybody hears of the result. */
@SuppressWarnings("FutureReturnValueIgnored") // what it completes with is not what is tested
final class DependentTest {

  private final Recorder recorder = new Recorder();
  private final WithSpanDeliveries deliveries =
      new WithSpanDeliveriesTraced(recorder.openTelemetry());
  private final CompletableFuture<String> own = new CompletableFuture<>();
  private final List<Integer> endedWhenHeard = new ArrayList<>();

  @AfterEach
  void stop() {
    assertThat(recorder.ended()).isEqualTo(1);
    recorder.close();
  }

  @Test
  void spanEndsBeforeTheCallerHears() throws Exception {
    CompletableFuture<String> given = deliveries.future(() -> own);
    CompletableFuture<Boolean> heard =
        given.thenApply(value -> endedWhenHeard.add(recorder.ended()));
    own.complete("parcel");

    assertThat(given.get()).isEqualTo("parcel");
    assertThat(heard.get()).isTrue();
    assertThat(endedWhenHeard).containsExactly(1);
  }

  @Test
  void failureArrivesAsItIs() {
    IOException failure = new IOException("lost");
    CompletableFuture<String> given = deliveries.future(() -> own);
    Heard heard = Futures.listen(given);
    own.completeExceptionally(failure);

    Throwable thrown = catchThrowable(given::get);
    assertThat(thrown).isInstanceOf(ExecutionException.class);
    assertThat(thrown.getCause()).isSameAs(failure);
    assertThat(heard.failure()).isSameAs(failure);
  }

  @Test
  void whatTheCallerDoesReachesTheMethodsOwn() {
    assertThat(deliveries.future(() -> own).cancel(true)).isTrue();

    assertThat(own).isCancelled();
    assertThat(recorder.only().getEvents()).isEmpty();
  }

  @Test
  void aValueOfTheCallersReachesItToo() {
    deliveries.future(() -> own).complete("never mind");

    assertThat(own).isCompletedWithValue("never mind");
  }

  @Test
  void whatIsDoneIsReturnedAsItIs() {
    own.complete("parcel");

    assertThat(deliveries.future(() -> own)).isSameAs(own);
  }

  @Test
  void aStageThatIsNoFutureGetsADependent() {
    CompletionStage<String> minimal = own.minimalCompletionStage();
    CompletionStage<String> given = deliveries.stage(() -> minimal);
    given.thenAccept(value -> endedWhenHeard.add(recorder.ended()));
    own.complete("parcel");

    assertThat(endedWhenHeard).containsExactly(1);
  }

  @Test
  void subclassesStayWhatTheyAre() {
    Receipt receipt = new Receipt();
    CompletableFuture<String> given = deliveries.future(() -> receipt);
    given.cancel(true);

    assertThat(recorder.only().getEvents()).isEmpty();
  }
}
