package dev.spansmith.shop;

import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.HttpCaller;
import dev.spansmith.shop.inventory.Inventory;
import dev.spansmith.shop.payments.Payments;
import dev.spansmith.shop.storefront.Order;
import dev.spansmith.shop.storefront.Storefront;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;

/** The three services, each with an OpenTelemetry of its own, and the way in for a customer. */
final class Shop implements AutoCloseable {

  private final Inventory inventory;
  private final Payments payments;
  private final Storefront storefront;
  private final HttpCaller customer;

  Shop(OpenTelemetry forStorefront, OpenTelemetry forInventory, OpenTelemetry forPayments)
      throws IOException {
    inventory = new Inventory(forInventory);
    payments = new Payments(forPayments);
    storefront = new Storefront(forStorefront, inventory.uri(), payments.uri());
    // Customers do not trace: each order starts a trace at the storefront.
    customer = new HttpCaller(OpenTelemetry.noop(), storefront.uri());
  }

  Answer place(Order order) throws IOException {
    return customer.post("/orders", order.toForm());
  }

  @Override
  public void close() {
    storefront.close();
    payments.close();
    inventory.close();
  }
}
