package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.behaviour.Backend.Session;
import dev.spansmith.behaviour.Checkout.Address;
import dev.spansmith.behaviour.Checkout.Attempt;
import dev.spansmith.behaviour.Checkout.Customer;
import dev.spansmith.behaviour.Checkout.Order;
import dev.spansmith.behaviour.Checkout.Receipt;
import dev.spansmith.behaviour.Checkout.Refusal;
import dev.spansmith.behaviour.Checkout.Voucher;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.net.ConnectException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What paths lead to, what results say, and when there is nothing to say. */
final class CheckoutTest {

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final Receipt RECEIPT = new Receipt("R-1", 1250, Optional.empty());

  private final Session session = Backend.ON.open();
  private final Checkout checkout = new CheckoutTraced(session.openTelemetry());

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void pathsKeepTheTypeOfWhatTheyLeadTo() {
    checkout.place(
        new Order(
            "A-17",
            new Customer(new Address("Ulm", 48.4f)),
            List.of("mug", "pen"),
            Optional.of(new Voucher(5, Optional.of("SPRING")))),
        RECEIPT);

    // The accessor that throws costs its own attribute and no other.
    assertThat(session.only().getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put("code.function.name", "dev.spansmith.behaviour.Checkout.place")
                .put("order.id", "A-17")
                .put("customer.city", "Ulm")
                .put("customer.latitude", (double) 48.4f)
                .put("order.skus", "mug", "pen")
                .put("order.skus.count", 2)
                .put("voucher.percent", 5)
                .put("voucher.code", "SPRING")
                .put("receipt.number", "R-1")
                .put("receipt.cents", 1250)
                .build()
                .asMap());
    assertThat(session.only().getStatus()).isEqualTo(StatusData.unset());
  }

  @Test
  void nullAnywhereOnTheWayIsNoAttribute() {
    checkout.place(null, null);
    checkout.place(new Order(null, null, null, Optional.empty()), null);
    checkout.place(new Order(null, new Customer(null), null, Optional.empty()), null);
    checkout.place(
        new Order(
            null,
            new Customer(new Address(null, 0)),
            null,
            Optional.of(new Voucher(0, Optional.empty()))),
        null);

    assertThat(session.spans())
        .extracting(span -> span.getAttributes().size())
        .containsExactly(1, 1, 1, 3);
    assertThat(session.spans()).extracting(SpanData::getStatus).containsOnly(StatusData.unset());
  }

  @Test
  void resultThatMeansFailureSaysSo() {
    Receipt refused = new Receipt("R-2", 0, Optional.of(Refusal.NO_MONEY));

    assertThat(checkout.place(null, refused)).isSameAs(refused);

    assertThat(session.only().getStatus()).isEqualTo(StatusData.error());
    assertThat(session.only().getAttributes().get(ERROR_TYPE)).isEqualTo("NO_MONEY");
    assertThat(session.only().getEvents()).isEmpty();
  }

  @Test
  void exceptionLeavesTheResultOut() {
    Receipt bad = new Receipt("", 0, Optional.of(Refusal.NO_MONEY));

    assertThatThrownBy(() -> checkout.place(null, bad))
        .isInstanceOf(IllegalArgumentException.class);

    SpanData span = session.only();
    assertThat(span.getAttributes().get(ERROR_TYPE))
        .isEqualTo("java.lang.IllegalArgumentException");
    assertThat(span.getAttributes().get(AttributeKey.longKey("receipt.cents"))).isNull();
    assertThat(span.getEvents()).hasSize(1);
  }

  @Test
  void flagMayBeMissingAndTheErrorUnknown() {
    checkout.attempt(new Attempt(null, new ConnectException("refused")));
    checkout.attempt(new Attempt(true, null));
    checkout.attempt(new Attempt(false, new ConnectException("refused")));
    checkout.attempt(new Attempt(false, null));
    checkout.save(true);
    checkout.save(false);

    assertThat(session.spans())
        .extracting(span -> span.getStatus().equals(StatusData.error()))
        .containsExactly(false, false, true, true, false, true);
    assertThat(session.spans())
        .extracting(span -> span.getAttributes().get(ERROR_TYPE))
        .containsExactly(null, null, "java.net.ConnectException", "_OTHER", null, "_OTHER");
  }

  @Test
  void typeVariablesAreWhatTheyTurnOutToBe() {
    checkout.first(List.of(7L, 8L));
    checkout.first(List.of("a"));
    checkout.<String>first(List.of());

    assertThat(session.spans().get(0).getAttributes().asMap())
        .containsEntry(AttributeKey.longKey("first"), 7L)
        .containsEntry(AttributeKey.longKey("count"), 2L);
    assertThat(session.spans().get(1).getAttributes().asMap())
        .containsEntry(AttributeKey.stringKey("first"), "a");
    assertThat(session.spans().get(2).getAttributes().size()).isEqualTo(2);
  }

  @Test
  void resultsGoToTheCurrentSpanToo() {
    checkout.around("mug");
    checkout.around("");
    checkout.price("nobody listens");

    AttributeKey<Long> cents = AttributeKey.longKey("price.cents");
    assertThat(session.spans())
        .extracting(span -> span.getAttributes().get(cents))
        .containsExactly(99L, null);
  }

  @ParameterizedTest
  @EnumSource(
      value = Backend.class,
      names = {"OFF", "UNSAMPLED", "FAILING_SAMPLER"})
  void whatDoesNotRecordReadsNothing(Backend state) {
    Customer customer = new Customer(new Address("Ulm", 0));
    try (Session quiet = state.open()) {
      Checkout traced = new CheckoutTraced(quiet.openTelemetry());

      Receipt receipt = traced.place(new Order("A", customer, null, Optional.empty()), RECEIPT);

      assertThat(receipt).isSameAs(RECEIPT);
      assertThat(customer.reads).isEmpty();
    }
  }

  @Test
  void eachPathIsReadOnce() {
    Customer customer = new Customer(new Address("Ulm", 0));

    checkout.place(new Order("A", customer, null, Optional.empty()), RECEIPT);

    assertThat(customer.reads).containsExactly("known", "address", "address");
  }
}
