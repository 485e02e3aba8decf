package dev.spansmith.shop.storefront;

import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Map;

/** Finds a courier. Every public method is traced, and {@link #courierFor} because it says so. */
@Traced
public class DeliveryDesk {

  /** Nobody has entered the islands yet: the demo's unexpected failure. */
  private static final Map<Region, String> COURIERS = Map.of(Region.MAINLAND, "Swift Parcels");

  public String book(
      @SpanAttribute("order.id") String orderId, @SpanAttribute("delivery.region") Region region) {
    return courierFor(region) + " brings " + orderId;
  }

  @NotTraced
  public boolean isOpen() {
    return !COURIERS.isEmpty();
  }

  @Traced
  String courierFor(Region region) {
    String courier = COURIERS.get(region);
    if (courier == null) {
      throw new IllegalStateException("No courier goes to " + region);
    }
    return courier;
  }
}
