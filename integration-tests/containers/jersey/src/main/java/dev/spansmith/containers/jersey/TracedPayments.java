package dev.spansmith.containers.jersey;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Inject;
import org.glassfish.hk2.api.Factory;

class TracedPayments implements Factory<PaymentService> {

  @Inject private OpenTelemetry openTelemetry;
  @Inject private CardPayments cards;

  @Override
  public PaymentService provide() {
    return new PaymentServiceTraced(openTelemetry, cards);
  }

  @Override
  public void dispose(PaymentService payments) {}
}
