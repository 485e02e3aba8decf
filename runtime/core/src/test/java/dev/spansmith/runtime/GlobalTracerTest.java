package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrappers that were given no OpenTelemetry. */
final class GlobalTracerTest {

  private static final int DOCUMENTED_DELAY = 256;

  private final TestSdk sdk = new TestSdk();

  @BeforeEach
  @AfterEach
  void noGlobal() {
    GlobalOpenTelemetry.resetForTest();
  }

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void offUntilAGlobalIsSetAndOnAtTheNextCall() {
    Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
    call(tracer, 100);
    GlobalOpenTelemetry.set(sdk.openTelemetry());
    assertThat(sdk.spans()).isEmpty();

    call(tracer, 1);

    SpanData span = sdk.span(PLACE.name());
    assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("com.acme.OrderService");
  }

  @Test
  void onAtOnceWhenTheGlobalWasSetBefore() {
    GlobalOpenTelemetry.set(sdk.openTelemetry());

    call(Spans.tracer(null, "com.acme.OrderService"), 1);

    assertThat(sdk.spans()).hasSize(1);
  }

  @Test
  void wrapperThatWasCalledOftenFindsALateGlobalSoon() {
    Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
    call(tracer, 5_000);
    GlobalOpenTelemetry.set(sdk.openTelemetry());

    call(tracer, DOCUMENTED_DELAY + 1);

    assertThat(sdk.spans()).isNotEmpty();
    int soFar = sdk.spans().size();
    call(tracer, 10);
    assertThat(sdk.spans()).hasSize(soFar + 10);
  }

  @Test
  void wrappersNeverSetTheGlobalThemselves() {
    Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
    call(tracer, 10_000);

    assertThat(GlobalOpenTelemetry.isSet()).isFalse();
    assertThatCode(() -> GlobalOpenTelemetry.set(sdk.openTelemetry())).doesNotThrowAnyException();
  }

  @Test
  void boundForGood() {
    Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
    GlobalOpenTelemetry.set(sdk.openTelemetry());
    call(tracer, 1);
    try (TestSdk other = new TestSdk()) {
      GlobalOpenTelemetry.resetForTest();
      GlobalOpenTelemetry.set(other.openTelemetry());

      call(tracer, 1);

      assertThat(other.spans()).isEmpty();
      assertThat(sdk.spans()).hasSize(2);
    }
  }

  @Test
  void givenSdkWinsOverTheGlobalOne() {
    try (TestSdk global = new TestSdk()) {
      GlobalOpenTelemetry.set(global.openTelemetry());

      call(sdk.tracer(), 1);

      assertThat(global.spans()).isEmpty();
      assertThat(sdk.spans()).hasSize(1);
    }
  }

  private static void call(Tracer tracer, int times) {
    for (int i = 0; i < times; i++) {
      Calls.traced(tracer, PLACE, () -> null);
    }
  }
}
