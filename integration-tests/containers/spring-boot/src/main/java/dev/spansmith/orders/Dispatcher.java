package dev.spansmith.orders;

import dev.spansmith.annotations.Traced;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of an order when it is committed, on a thread of its own. */
@Component
class Dispatcher {

  private final PurchaseRepository purchases;

  Dispatcher(PurchaseRepository purchases) {
    this.purchases = purchases;
  }

  // begin: spring-component
  @Traced
  @Async
  @TransactionalEventListener
  public void dispatch(OrderPlaced placed) {
    purchases.findById(placed.orderId()).ifPresent(p -> purchases.save(p.in("DISPATCHED")));
  }
  // end: spring-component
}
