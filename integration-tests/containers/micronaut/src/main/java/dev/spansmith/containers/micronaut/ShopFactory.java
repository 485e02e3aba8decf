package dev.spansmith.containers.micronaut;

import dev.spansmith.containers.AuditLog;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Factory
class ShopFactory {

  // begin: interface
  @Singleton
  @Primary
  PaymentService payments(OpenTelemetry openTelemetry, CardPayments cards) {
    return new PaymentServiceTraced(openTelemetry, cards);
  }

  // end: interface

  @Singleton
  AuditLog audit() {
    return new AuditLog();
  }
}
