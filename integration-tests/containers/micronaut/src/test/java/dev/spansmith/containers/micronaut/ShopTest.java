package dev.spansmith.containers.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ShopTest {

  @Test
  void injectsOneWrapper() {
    AuditLog audit;
    try (ApplicationContext shop = ApplicationContext.run()) {
      audit = shop.getBean(AuditLog.class);
      OrderService orders = shop.getBean(OrderService.class);

      assertThat(orders)
          .isInstanceOf(OrderServiceTraced.class)
          .isSameAs(shop.getBean(OrderService.class));
      assertThat(shop.getBeansOfType(OrderService.class)).hasSize(1);
      assertThat(shop.getBean(PaymentService.class)).isInstanceOf(PaymentServiceTraced.class);
      assertThat(audit.entries())
          .containsExactly("card payments built", "order service built", "order service open");
    }
    assertThat(audit.entries()).containsOnlyOnce("order service closed");
  }

  @Test
  void callsAreSpansAndInterceptedOnce() {
    try (ApplicationContext shop = ApplicationContext.run()) {
      assertThat(shop.getBean(OrderService.class).place("A-17", 1000))
          .isEqualTo(new Receipt("A-17", 1200));

      assertThat(shop.getBean(RecordedSpans.class).tree())
          .containsExactly(
              "OrderService.open",
              "OrderService.place",
              "  OrderService.total",
              "  PaymentService.charge",
              "  Shipping.ship");
      assertThat(shop.getBean(AuditLog.class).entries())
          .endsWith("call of place", "card charged for A-17", "A-17 shipped")
          .containsOnlyOnce("call of place");
    }
  }

  @Test
  void listensOnce() {
    try (ApplicationContext shop = ApplicationContext.run()) {
      shop.publishEvent(new OrderCancelled("A-17"));

      assertThat(shop.getBean(AuditLog.class).entries()).containsExactly("A-17 stopped");
      assertThat(shop.getBean(RecordedSpans.class).tree()).containsExactly("Shipping.stop");
    }
  }

  @Test
  void controllerIsServedByItsWrapper() throws IOException, InterruptedException {
    try (EmbeddedServer shop = ApplicationContext.run(EmbeddedServer.class)) {
      URI uri = shop.getURI().resolve("/orders/A-17?cents=1000");

      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody()).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(response.body()).isEqualTo(new Receipt("A-17", 1200).toString());
      assertThat(shop.getApplicationContext().getBean(RecordedSpans.class).tree())
          .contains("OrderController.place", "  OrderService.place");
    }
  }

  @Test
  void registeredDoubleReplacesWrapper() {
    OrderService unserved =
        new OrderService(null, null, new AuditLog()) {
          @Override
          public Receipt place(String orderId, long cents) {
            return new Receipt(orderId, 0);
          }
        };
    try (ApplicationContext shop = ApplicationContext.run()) {
      shop.registerSingleton(OrderService.class, unserved);

      assertThat(shop.getBean(OrderController.class).place("A-17", 1000))
          .isEqualTo(new Receipt("A-17", 0).toString());
    }
  }

  @Test
  void startsWithoutOpenTelemetryWhereItIsOptional() {
    try (ApplicationContext shop = ApplicationContext.run("untold")) {
      assertThat(shop.getBean(Shipping.class)).isInstanceOf(ShippingTraced.class);
      assertThatThrownBy(() -> shop.getBean(PaymentService.class))
          .hasMessageContaining("No bean of type [io.opentelemetry.api.OpenTelemetry] exists");
    }
  }
}
