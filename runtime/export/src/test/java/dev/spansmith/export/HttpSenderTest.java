package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender does with receivers that are slow, busy, broken or somebody else. */
class HttpSenderTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void sendsAgainWhenTheReceiverIsBusy(int status) {
    receiver.next(Answer.status(status));

    assertThat(exportOneSpan()).isTrue();
    assertThat(receiver.spanNames()).containsExactly("one");
    assertThat(receiver.headers()).hasSize(2);
  }

  @Test
  void sendsAgainWhenTheConnectionBreaks() {
    receiver.next(Answer.hangUp());

    assertThat(exportOneSpan()).isTrue();
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  @Test
  void sendsAgainWhenAWebPageAnswers() {
    receiver.next(Answer.webPage());

    assertThat(exportOneSpan()).isTrue();
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 500})
  void doesNotInsistWhenRefused(int status) {
    receiver.next(Answer.status(status));

    assertThat(exportOneSpan()).isFalse();
    assertThat(receiver.headers()).hasSize(1);
  }

  @Test
  void followsNoRedirect() {
    try (OtlpReceiver elsewhere = new OtlpReceiver()) {
      receiver.next(Answer.redirect(elsewhere.endpoint() + "/v1/traces"));

      assertThat(exportOneSpan()).isFalse();
      assertThat(elsewhere.headers()).isEmpty();
      assertThat(receiver.headers()).hasSize(1);
    }
  }

  @Test
  void readsNoMoreOfAnAnswerThanItNeeds() {
    receiver.next(Answer.body(8 * 1024 * 1024));

    assertThat(exportOneSpan()).isTrue();
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  private boolean exportOneSpan() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
      return telemetry.flush(PATIENCE);
    }
  }
}
