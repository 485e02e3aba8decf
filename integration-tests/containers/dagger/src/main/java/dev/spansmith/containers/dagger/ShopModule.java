package dev.spansmith.containers.dagger;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.spansmith.containers.AuditLog;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

/** The shop's bindings; what is traced is bound to its wrapper. */
@Module
public interface ShopModule {

  // begin: class
  @Binds
  OrderService orders(OrderServiceTraced traced);

  // end: class

  @Binds
  Refunds refunds(RefundsTraced traced);

  // begin: interface
  @Provides
  @Singleton
  static PaymentService payments(OpenTelemetry openTelemetry, CardPayments cards) {
    return new PaymentServiceTraced(openTelemetry, cards);
  }

  // end: interface

  @Provides
  @Singleton
  static AuditLog audit() {
    return new AuditLog();
  }
}
