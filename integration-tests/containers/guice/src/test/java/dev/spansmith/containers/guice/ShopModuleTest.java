package dev.spansmith.containers.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopModuleTest {

  private final RecordedSpans spans = new RecordedSpans();
  private final Module telemetry =
      new AbstractModule() {
        @Override
        protected void configure() {
          bind(OpenTelemetry.class).toInstance(spans.openTelemetry());
        }
      };

  @AfterEach
  void closeSdk() {
    spans.close();
  }

  @Test
  void injectsOneWrapper() {
    Injector injector = Guice.createInjector(new ShopModule(), telemetry);
    OrderService orders = injector.getInstance(OrderService.class);

    assertThat(orders).isInstanceOf(OrderServiceTraced.class);
    assertThat(injector.getInstance(OrderService.class)).isSameAs(orders);
    assertThat(injector.getInstance(PaymentService.class)).isInstanceOf(PaymentServiceTraced.class);
    assertThat(injector.getInstance(Shipping.class))
        .isInstanceOf(ShippingTraced.class)
        .isSameAs(injector.getInstance(Shipping.class));
    assertThat(injector.getInstance(AuditLog.class).entries())
        .containsExactly("card payments built", "order service built", "order service open");
  }

  @Test
  void callsAreSpansAndInterceptedOnce() {
    Injector injector = Guice.createInjector(new ShopModule(), telemetry);
    OrderService orders = injector.getInstance(OrderService.class);
    spans.reset();

    assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 1200));

    assertThat(spans.tree())
        .containsExactly(
            "OrderService.place",
            "  OrderService.total",
            "  PaymentService.charge",
            "  Shipping.ship");
    assertThat(injector.getInstance(AuditLog.class).entries())
        .endsWith("call of place", "card charged for A-17", "A-17 shipped")
        .containsOnlyOnce("call of place");
  }

  @Test
  void abstractClassIsItsWrapper() {
    Injector injector = Guice.createInjector(new ShopModule(), telemetry);
    Refunds refunds = injector.getInstance(Refunds.class);

    assertThat(refunds).isSameAs(injector.getInstance(Refunds.class));
    refunds.refund("A-17", 1200);
    assertThat(spans.tree()).containsExactly("Refunds.refund", "  PaymentService.charge");
  }

  @Test
  void testDoublesReplaceWrappers() {
    PaymentService free = (orderId, cents) -> {};
    Injector injector =
        Guice.createInjector(
            Modules.override(new ShopModule(), telemetry)
                .with(
                    new AbstractModule() {
                      @Override
                      protected void configure() {
                        bind(PaymentService.class).toInstance(free);
                      }
                    }));

    assertThat(injector.getInstance(PaymentService.class)).isSameAs(free);
    injector.getInstance(OrderService.class).place("A-17", 1000);
    assertThat(spans.tree()).contains("OrderService.place").doesNotContain("PaymentService.charge");
  }

  @Test
  void saysThatOpenTelemetryIsNotBound() {
    assertThatThrownBy(() -> Guice.createInjector(new ShopModule()))
        .isInstanceOf(CreationException.class)
        .hasMessageContaining("No implementation for OpenTelemetry was bound")
        .hasMessageContaining("OrderServiceTraced");
  }
}
