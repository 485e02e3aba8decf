package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A type of result that the build taught the compiler. */
final class SupportTest {

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());
  private final Promise<String> promise = new Promise<>();

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void lastsUntilThePromiseIsKept() {
    assertThat(deliveries.promise(() -> promise)).isSameAs(promise);
    assertThat(recorder.spans()).isEmpty();
    promise.keep("parcel");

    assertThat(recorder.only().getStatus()).isEqualTo(StatusData.unset());
  }

  @Test
  void failsWithIt() {
    deliveries.promise(() -> promise);
    promise.fail(new IOException("lost"));
    promise.keep("after all");

    assertThat(recorder.only().getStatus()).isEqualTo(StatusData.error());
  }

  @Test
  void nullEndsIt() {
    assertThat(deliveries.promise(() -> null)).isNull();

    assertThat(recorder.only().getStatus()).isEqualTo(StatusData.unset());
  }
}
