package dev.spansmith.shop.storefront;

import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpCaller;
import dev.spansmith.shop.http.HttpService;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;

/** Puts the storefront together: wherever a traced type is needed, its wrapper is injected. */
public final class Storefront implements AutoCloseable {

  private final OrderDesk orders;
  private final HttpService http;

  public Storefront(OpenTelemetry openTelemetry, URI inventory, URI payments) throws IOException {
    StockRoom stock =
        new StockRoomTraced(
            openTelemetry, new HttpStockRoom(new HttpCaller(openTelemetry, inventory)));
    PaymentGateway gateway =
        new PaymentGatewayTraced(
            openTelemetry, new HttpPaymentGateway(new HttpCaller(openTelemetry, payments)));
    DeliveryDesk deliveries = new DeliveryDeskTraced(openTelemetry);
    orders = new OrderDeskTraced(openTelemetry, new PriceList(), stock, gateway, deliveries);
    http = new HttpService(openTelemetry).on("/orders", this::place).start();
  }

  public URI uri() {
    return http.uri();
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer place(Form request) throws IOException {
    Order order = Order.of(request);
    try {
      Receipt receipt =
          orders.place(order.id(), order.skus(), order.tier(), order.card(), order.region());
      return Answer.ok(new Form().with("message", receipt.text()));
    } catch (PaymentDeclinedException declined) {
      return new Answer(402, new Form().with("message", declined.getMessage()));
    }
  }
}
