package dev.spansmith.containers.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.containers.RecordedSpans;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doubles of an implementation behind an interface, and of a class that is its wrapper. */
@MicronautTest(startApplication = false)
class TestDoublesTest {

  @Inject Shipping shipping;
  @Inject PaymentService payments;
  @Inject RecordedSpans spans;
  private final List<String> calls = new ArrayList<>();

  @Test
  void replaceWrappers() {
    shipping.ship("A-17");
    payments.charge("A-17", 1000);

    assertThat(calls).containsExactly("A-17 shipped", "A-17 paid");
    assertThat(spans.tree()).isEmpty();
  }

  @MockBean(PaymentService.class)
  PaymentService free() {
    return (orderId, cents) -> calls.add(orderId + " paid");
  }

  @MockBean(Shipping.class)
  Shipping collected() {
    return new Shipping() {
      @Override
      public void ship(String orderId) {
        calls.add(orderId + " shipped");
      }
    };
  }
}
