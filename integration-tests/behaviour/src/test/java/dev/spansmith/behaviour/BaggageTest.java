package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parameters in baggage, in every state that tracing can be in. */
final class BaggageTest {

  @ParameterizedTest
  @EnumSource(Backend.class)
  void isThereForTheCallAndGoneAfterwards(Backend state) {
    try (Session session = state.open()) {
      BaggageDesk checkout = new BaggageDeskTraced(session.openTelemetry());

      assertThat(checkout.place("c-7", 1299))
          .isEqualTo(Map.of("customer.id", "c-7", "cents", "1299"));
      assertThat(Context.current()).isSameAs(Context.root());
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void isGoneAfterAThrow(Backend state) {
    try (Session session = state.open()) {
      BaggageDesk checkout = new BaggageDeskTraced(session.openTelemetry());
      RuntimeException failure = new IllegalStateException("sold out");

      assertThatThrownBy(() -> checkout.fail("c-7", failure)).isSameAs(failure);
      assertThat(Context.current()).isSameAs(Context.root());
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void nullLeavesTheCallersEntryAlone(Backend state) {
    try (Session session = state.open()) {
      BaggageDesk checkout = new BaggageDeskTraced(session.openTelemetry());

      Map<String, String> found = withBaggage(() -> checkout.place(null, 5));

      assertThat(found).isEqualTo(Map.of("customer.id", "outer", "tenant", "acme", "cents", "5"));
      assertThat(withBaggage(() -> checkout.place("c-8", 5))).containsEntry("customer.id", "c-8");
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void innerCallsReplaceAndAddTheirOwn(Backend state) {
    try (Session session = state.open()) {
      BaggageDesk checkout = new BaggageDeskTraced(session.openTelemetry());

      assertThat(checkout.placeAgain(Optional.of("outer")))
          .isEqualTo(Map.of("customer.id", "inner"));
      assertThat(withBaggage(() -> checkout.placeAgain(Optional.empty())))
          .isEqualTo(Map.of("customer.id", "inner", "tenant", "acme"));
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void aTextThatThrowsIsLeftOut(Backend state) {
    try (Session session = state.open()) {
      BaggageDesk checkout = new BaggageDeskTraced(session.openTelemetry());

      assertThat(checkout.broken(new BaggageDesk.Broken())).isEmpty();
    }
  }

  private static <T> T withBaggage(Supplier<T> call) {
    Baggage baggage = Baggage.builder().put("customer.id", "outer").put("tenant", "acme").build();
    return Context.root().with(baggage).wrapSupplier(call).get();
  }
}
