package dev.spansmith.containers.weld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.proxy.WeldClientProxy;
import org.junit.jupiter.api.Test;

class ShopTest {

  private static final List<Class<?>> SHOP =
      List.of(
          AuditInterceptor.class,
          AuditProducer.class,
          CardPayments.class,
          FraudCheck.class,
          Newsletter.class,
          NewsletterTraced.class,
          OrderService.class,
          OrderServiceTraced.class,
          PaymentServiceTraced.class,
          ReceiptRepository.class,
          RepositoryTraced.class,
          Shipping.class,
          ShippingTraced.class);

  @Test
  void injectsOneWrapper() {
    AuditLog audit;
    try (WeldContainer shop = start(TestTelemetry.class)) {
      audit = shop.select(AuditLog.class).get();
      OrderService orders = shop.select(OrderService.class).get();
      orders.place("A-17", 1000);
      orders.place("A-18", 1000);

      assertThat(behindProxy(orders)).isInstanceOf(OrderServiceTraced.class);
      assertThat(audit.entries())
          .startsWith("order service built", "order service initialized", "order service open")
          .containsOnlyOnce("order service built")
          .containsOnlyOnce("order service initialized")
          .containsOnlyOnce("order service open");
    }
    assertThat(audit.entries()).containsOnlyOnce("order service closed");
  }

  @Test
  void callsAreSpansInterceptedDecoratedAndObservedOnce() {
    try (WeldContainer shop = start(TestTelemetry.class)) {
      OrderService orders = shop.select(OrderService.class).get();
      RecordedSpans spans = shop.select(RecordedSpans.class).get();

      assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 1200));

      assertThat(spans.tree())
          .containsExactly(
              "OrderService.open",
              "OrderService.place",
              "  OrderService.total",
              "  PaymentService.charge",
              "  Repository.save",
              "  Newsletter.thank",
              "  Shipping.ship");
      assertThat(shop.select(AuditLog.class).get().entries())
          .filteredOn(entry -> !entry.startsWith("order service"))
          .containsExactly(
              "call of place",
              "payment for A-17 looks right",
              "card charged for A-17",
              "call of thank",
              "thanks for A-17",
              "A-17 shipped");
    }
  }

  @Test
  void producesOnce() {
    try (WeldContainer shop = start(TestTelemetry.class)) {
      assertThat(shop.select(Courier.class).get().vehicle()).isEqualTo("van");
      assertThat(shop.select(RecordedSpans.class).get().tree()).containsExactly("Shipping.courier");
    }
  }

  @Test
  void specializedBeanObservesOnce() {
    try (WeldContainer shop = start(TestTelemetry.class, Stock.class, StockTraced.class)) {
      shop.getBeanManager().getEvent().fire(new OrderPlaced("A-17"));

      assertThat(shop.select(RecordedSpans.class).get().tree()).containsOnlyOnce("Stock.take");
      assertThat(shop.select(AuditLog.class).get().entries()).containsOnlyOnce("A-17 taken");
    }
  }

  @Test
  void testDoublesReplaceImplementations() {
    try (WeldContainer shop = start(TestTelemetry.class, FreePayments.class)) {
      shop.select(OrderService.class).get().place("A-17", 1000);

      assertThat(shop.select(AuditLog.class).get().entries())
          .doesNotContain("card charged for A-17");
    }
  }

  @Test
  void testDoublesReplaceWrappers() {
    try (WeldContainer shop = start(TestTelemetry.class, NoOrders.class)) {
      OrderService orders = shop.select(OrderService.class).get();

      assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 0));
      assertThat(shop.select(RecordedSpans.class).get().tree()).isEmpty();
    }
  }

  @Test
  void saysThatThereIsNoOpenTelemetry() {
    assertThatThrownBy(() -> start().close())
        .hasMessageContaining("Unsatisfied dependencies for type OpenTelemetry");
  }

  private static WeldContainer start(Class<?>... more) {
    Weld weld = new Weld().disableDiscovery();
    SHOP.forEach(weld::addBeanClass);
    return weld.addBeanClasses(more).initialize();
  }

  private static Object behindProxy(Object bean) {
    return ((WeldClientProxy) bean).getMetadata().getContextualInstance();
  }
}
