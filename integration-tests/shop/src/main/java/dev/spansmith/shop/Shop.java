package dev.spansmith.shop;

import dev.spansmith.shop.broker.Broker;
import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.HttpCaller;
import dev.spansmith.shop.inventory.Inventory;
import dev.spansmith.shop.payments.Payments;
import dev.spansmith.shop.shipping.Shipping;
import dev.spansmith.shop.storefront.Order;
import dev.spansmith.shop.storefront.Storefront;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;

/** The four services, each with an OpenTelemetry of its own, and the way in for a customer. */
final class Shop implements AutoCloseable {

  private final Inventory inventory;
  private final Payments payments;
  private final Storefront storefront;
  private final Shipping shipping;
  private final HttpCaller customer;

  Shop(
      Broker broker,
      OpenTelemetry forStorefront,
      OpenTelemetry forInventory,
      OpenTelemetry forPayments,
      OpenTelemetry forShipping)
      throws IOException {
    inventory = new Inventory(forInventory);
    payments = new Payments(forPayments);
    storefront = new Storefront(forStorefront, inventory.uri(), payments.uri(), broker);
    shipping = new Shipping(forShipping, broker, storefront.uri());
    // Customers do not trace: each order starts a trace at the storefront.
    customer = new HttpCaller(OpenTelemetry.noop(), storefront.uri());
  }

  /** Returns when the parcel, if there is one, has left too. */
  Answer place(Order order) throws IOException {
    Answer answer = customer.post("/orders", order.toForm());
    if (answer.status() == 200) {
      shipping.awaitPacked(order.id());
    }
    return answer;
  }

  @Override
  public void close() {
    shipping.close();
    storefront.close();
    payments.close();
    inventory.close();
  }
}
