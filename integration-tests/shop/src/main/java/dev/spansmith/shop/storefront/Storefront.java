package dev.spansmith.shop.storefront;

import dev.spansmith.shop.broker.Broker;
import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpCaller;
import dev.spansmith.shop.http.HttpService;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts the storefront together: wherever a traced type is needed, its wrapper is injected. */
public final class Storefront implements AutoCloseable {

  private final OrderDesk orders;
  private final ParcelDesk parcels;
  private final Producer<String, String> producer;
  private final HttpService http;

  public Storefront(OpenTelemetry openTelemetry, URI inventory, URI payments, Broker broker)
      throws IOException {
    StockRoom stock =
        new StockRoomTraced(
            openTelemetry, new HttpStockRoom(new HttpCaller(openTelemetry, inventory)));
    PaymentGateway gateway =
        new PaymentGatewayTraced(
            openTelemetry, new HttpPaymentGateway(new HttpCaller(openTelemetry, payments)));
    DeliveryDesk deliveries = new DeliveryDeskTraced(openTelemetry);
    producer =
        new KafkaProducer<>(broker.settings(), new StringSerializer(), new StringSerializer());
    parcels = new ParcelDeskTraced(openTelemetry, producer);
    orders =
        new OrderDeskTraced(openTelemetry, new PriceList(), stock, gateway, deliveries, parcels);
    http =
        new HttpService(openTelemetry)
            .on("/orders", this::place)
            .on("/labels", this::label)
            .start();
  }

  public URI uri() {
    return http.uri();
  }

  @Override
  public void close() {
    http.close();
    producer.close();
  }

  private Answer label(Form request) {
    parcels.label(request.text("order"), request.text("label"));
    return Answer.ok(new Form());
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
