package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.runtime.carriers.MapCarrier;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Carriers of wrappers that were given no OpenTelemetry. */
final class GlobalPropagatorsTest {

  @BeforeEach
  @AfterEach
  void noGlobal() {
    GlobalOpenTelemetry.resetForTest();
  }

  @Test
  void nothingUntilAGlobalIsSetAndThenItsOwn() {
    ContextPropagators propagators = Propagation.of(null);
    assertThat(injected(propagators)).isEmpty();
    assertThat(GlobalOpenTelemetry.isSet()).isFalse();

    GlobalOpenTelemetry.set(
        OpenTelemetry.propagating(ContextPropagators.create(W3CBaggagePropagator.getInstance())));

    assertThat(injected(propagators)).isEqualTo(Map.of("baggage", "customer.id=c-7"));
    GlobalOpenTelemetry.resetForTest();
    assertThat(injected(propagators)).as("bound for good").isNotEmpty();
  }

  private static Map<String, String> injected(ContextPropagators propagators) {
    Map<String, String> fields = new HashMap<>();
    Context context = Context.root().with(Baggage.builder().put("customer.id", "c-7").build());
    context.wrap(() -> Propagation.inject(propagators, fields, MapCarrier.INSTANCE)).run();
    return fields;
  }
}
