package dev.spansmith.shop.inventory;

import dev.spansmith.shop.http.Answer;
import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpService;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Puts the inventory together. */
public final class Inventory implements AutoCloseable {

  private final Warehouse warehouse;
  private final HttpService http;

  public Inventory(OpenTelemetry openTelemetry) throws IOException {
    warehouse = new WarehouseTraced(openTelemetry, Map.of("teapot", 5, "mug", 20));
    http =
        new HttpService(openTelemetry)
            .on("/reservations", this::reserve)
            .on("/releases", this::release)
            .start();
  }

  public URI uri() {
    return http.uri();
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer reserve(Form request) {
    List<String> backOrdered = warehouse.reserve(request.text("order"), request.all("sku"));
    return Answer.ok(new Form().withAll("back-ordered", backOrdered));
  }

  private Answer release(Form request) {
    warehouse.release(request.text("order"));
    return Answer.ok(new Form());
  }
}
