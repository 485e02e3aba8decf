package dev.spansmith.shop.storefront;

import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpCaller;
import java.io.IOException;
import java.util.List;

/** Asks the inventory over HTTP. */
final class HttpStockRoom implements StockRoom {

  private final HttpCaller inventory;

  HttpStockRoom(HttpCaller inventory) {
    this.inventory = inventory;
  }

  @Override
  public List<String> reserve(String orderId, List<String> skus) throws IOException {
    Form reservation = new Form().with("order", orderId).withAll("sku", skus);
    return inventory.post("/reservations", reservation).expectOk().all("back-ordered");
  }

  @Override
  public void release(String orderId) throws IOException {
    inventory.post("/releases", new Form().with("order", orderId)).expectOk();
  }
}
