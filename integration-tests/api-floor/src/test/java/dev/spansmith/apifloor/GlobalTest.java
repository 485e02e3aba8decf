package dev.spansmith.apifloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrappers built without an OpenTelemetry, before and after the global one is set. */
class GlobalTest {

  private static final boolean BINDS_LATE = OpenTelemetryHere.minor() >= 57;

  private SdkRecorder recorder;

  @BeforeEach
  void noGlobalYet() {
    Assumptions.assumeFalse(
        OpenTelemetryHere.underAgent(), "The agent is the global one from the start.");
    GlobalOpenTelemetry.resetForTest();
    recorder = new SdkRecorder();
  }

  @AfterEach
  void reset() {
    if (recorder != null) {
      recorder.close();
      GlobalOpenTelemetry.resetForTest();
    }
  }

  @Test
  void globalSetBefore() throws DeclinedException {
    GlobalOpenTelemetry.set(recorder.openTelemetry());
    Payments payments = new PaymentsTraced(null, new Bank());

    payments.charge("A-17", 1299);

    assertThat(recorder.spans()).hasSize(1);
  }

  @Test
  void globalSetAfterwardsIsBoundFrom157On() throws DeclinedException {
    Assumptions.assumeTrue(BINDS_LATE);
    Payments payments = new PaymentsTraced(null, new Bank());
    payments.charge("A-17", 1299);
    assertThat(GlobalOpenTelemetry.isSet()).isFalse();

    GlobalOpenTelemetry.set(recorder.openTelemetry());
    payments.charge("A-18", 1);

    assertThat(recorder.spans())
        .extracting(span -> span.attributes().get("orderId"))
        .containsExactly("A-18");
  }

  @Test
  void globalIsTakenAtConstructionBefore157() throws DeclinedException {
    Assumptions.assumeFalse(BINDS_LATE);
    Payments payments = new PaymentsTraced(null, new Bank());
    payments.charge("A-17", 1299);

    OpenTelemetry late = recorder.openTelemetry();
    assertThatThrownBy(() -> GlobalOpenTelemetry.set(late))
        .isInstanceOf(IllegalStateException.class);
    payments.charge("A-18", 1);

    assertThat(recorder.spans()).isEmpty();
  }
}
