package dev.spansmith.orders;

import dev.spansmith.annotations.Traced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of an order at once. */
@Component
class Audit {

  @Traced
  @EventListener
  void note(OrderPlaced placed) {}
}
