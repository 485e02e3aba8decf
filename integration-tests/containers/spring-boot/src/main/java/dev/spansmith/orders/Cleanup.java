package dev.spansmith.orders;

import dev.spansmith.annotations.Traced;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class Cleanup {

  private final PurchaseRepository purchases;

  Cleanup(PurchaseRepository purchases) {
    this.purchases = purchases;
  }

  @Traced
  @Scheduled(fixedDelayString = "${cleanup.delay:PT1H}")
  void cancelledOrders() {
    purchases.deleteAll(purchases.findByState("CANCELLED"));
  }
}
