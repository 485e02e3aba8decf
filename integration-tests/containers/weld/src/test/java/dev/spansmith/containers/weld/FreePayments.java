package dev.spansmith.containers.weld;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

@Alternative
@Priority(1)
@ApplicationScoped
class FreePayments implements PaymentService {

  @Override
  public void charge(String orderId, long cents) {}
}
