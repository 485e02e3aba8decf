package dev.spansmith.containers.micronaut;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Listens, and is not traced itself: Micronaut would tell the class and its wrapper. */
@Singleton
class Cancellations {

  private final Shipping shipping;

  Cancellations(Shipping shipping) {
    this.shipping = shipping;
  }

  @EventListener
  void cancel(OrderCancelled order) {
    shipping.stop(order.orderId());
  }
}
