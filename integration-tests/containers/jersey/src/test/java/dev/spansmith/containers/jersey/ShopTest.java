package dev.spansmith.containers.jersey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
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
    InjectionManager shop = new ApplicationHandler(tracedShop()).getInjectionManager();
    OrderService orders = shop.getInstance(OrderService.class);

    assertThat(orders)
        .isInstanceOf(OrderServiceTraced.class)
        .isSameAs(shop.getInstance(OrderService.class));
    assertThat(shop.getInstance(PaymentService.class)).isInstanceOf(PaymentServiceTraced.class);
    assertThat(shop.getInstance(AuditLog.class).entries())
        .containsExactly("card payments built", "order service built", "order service open");
  }

  @Test
  void callsAreSpansAndInterceptedOnce() {
    InjectionManager shop = new ApplicationHandler(tracedShop()).getInjectionManager();

    assertThat(shop.getInstance(OrderService.class).place("A-17", 1000))
        .isEqualTo(new Receipt("A-17", 1200));

    assertThat(spans.tree())
        .containsExactly(
            "OrderService.open",
            "OrderService.place",
            "  OrderService.total",
            "  PaymentService.charge");
    assertThat(shop.getInstance(AuditLog.class).entries())
        .endsWith("call of place", "card charged for A-17")
        .containsOnlyOnce("call of place");
  }

  @Test
  void resourceIsServedByItsWrapper() throws IOException, InterruptedException {
    HttpServer server =
        JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), tracedShop());
    try {
      URI uri =
          URI.create(
              "http://localhost:" + server.getAddress().getPort() + "/orders/A-17?cents=1000");

      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody()).build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(response.body()).isEqualTo(new Receipt("A-17", 1200).toString());
    } finally {
      server.stop(0);
    }
    assertThat(spans.tree())
        .endsWith(
            "OrderResource.place",
            "  OrderService.place",
            "    OrderService.total",
            "    PaymentService.charge");
  }

  @Test
  void testDoublesReplaceWrappers() {
    PaymentService free = (orderId, cents) -> {};
    ResourceConfig config =
        tracedShop()
            .register(
                new AbstractBinder() {
                  @Override
                  protected void configure() {
                    bind(free).to(PaymentService.class).ranked(1);
                  }
                });
    InjectionManager shop = new ApplicationHandler(config).getInjectionManager();

    shop.getInstance(OrderService.class).place("A-17", 1000);

    assertThat(spans.tree())
        .contains("OrderService.place")
        .doesNotContain("  PaymentService.charge");
  }

  @Test
  void saysThatOpenTelemetryIsNotBound() {
    InjectionManager shop = new ApplicationHandler(new ShopApplication()).getInjectionManager();

    assertThatThrownBy(() -> shop.getInstance(OrderService.class))
        .hasMessageContaining("requiredType=OpenTelemetry");
  }

  private ResourceConfig tracedShop() {
    return new ShopApplication()
        .register(
            new AbstractBinder() {
              @Override
              protected void configure() {
                bind(spans.openTelemetry()).to(OpenTelemetry.class);
              }
            });
  }
}
