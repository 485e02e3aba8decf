package dev.spansmith.containers.avaje;

import dev.spansmith.containers.AuditLog;
import io.avaje.inject.Bean;
import io.avaje.inject.External;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;
import io.opentelemetry.api.OpenTelemetry;

@Factory
class ShopFactory {

  // begin: class
  @Bean(initMethod = "open", destroyMethod = "close")
  OrderService orders(
      @External OpenTelemetry openTelemetry,
      PaymentService payments,
      Shipping shipping,
      AuditLog audit) {
    return new OrderServiceTraced(openTelemetry, payments, shipping, audit);
  }

  // end: class

  // begin: interface
  @Bean
  @Primary
  PaymentService payments(@External OpenTelemetry openTelemetry, CardPayments cards) {
    return new PaymentServiceTraced(openTelemetry, cards);
  }

  // end: interface

  @Bean
  AuditLog audit() {
    return new AuditLog();
  }
}
