package dev.spansmith.containers.avaje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import io.avaje.inject.BeanScope;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopTest {

  private final RecordedSpans spans = new RecordedSpans();

  @AfterEach
  void closeSdk() {
    spans.close();
  }

  @Test
  void injectsOneWrapper() {
    AuditLog audit;
    try (BeanScope shop =
        BeanScope.builder().bean(OpenTelemetry.class, spans.openTelemetry()).build()) {
      audit = shop.get(AuditLog.class);

      assertThat(shop.list(OrderService.class))
          .singleElement()
          .isInstanceOf(OrderServiceTraced.class)
          .isSameAs(shop.get(OrderService.class));
      assertThat(shop.get(PaymentService.class)).isInstanceOf(PaymentServiceTraced.class);
      assertThat(audit.entries())
          .containsExactly("card payments built", "order service built", "order service open");
    }
    assertThat(audit.entries()).containsOnlyOnce("order service closed");
  }

  @Test
  void callsAreSpansAndInterceptedOnce() {
    try (BeanScope shop =
        BeanScope.builder().bean(OpenTelemetry.class, spans.openTelemetry()).build()) {
      OrderService orders = shop.get(OrderService.class);

      assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 1200));

      assertThat(spans.tree())
          .containsExactly(
              "OrderService.open",
              "OrderService.place",
              "  OrderService.total",
              "  PaymentService.charge");
      assertThat(shop.get(AuditLog.class).entries())
          .endsWith("card charged for A-17", "call of ship", "A-17 shipped");
    }
  }

  @Test
  void testDoublesReplaceWrappers() {
    PaymentService free = (orderId, cents) -> {};
    try (BeanScope shop =
        BeanScope.builder()
            .forTesting()
            .bean(OpenTelemetry.class, spans.openTelemetry())
            .bean(PaymentService.class, free)
            .build()) {
      assertThat(shop.get(PaymentService.class)).isSameAs(free);
      shop.get(OrderService.class).place("A-17", 1000);
      assertThat(spans.tree())
          .contains("OrderService.place")
          .doesNotContain("  PaymentService.charge");
    }
  }

  @Test
  void saysThatThereIsNoOpenTelemetry() {
    assertThatThrownBy(() -> BeanScope.builder().build().close())
        .hasMessageContaining("io.opentelemetry.api.OpenTelemetry");
  }
}
