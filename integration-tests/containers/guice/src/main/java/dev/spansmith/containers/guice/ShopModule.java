package dev.spansmith.containers.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.matcher.Matchers;
import dev.spansmith.containers.AuditLog;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

/** The shop's bindings; what is traced is bound to its wrapper. */
public final class ShopModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(AuditLog.class).in(Singleton.class);
    // begin: class
    bind(OrderService.class).to(OrderServiceTraced.class);
    // end: class
    bind(Refunds.class).to(RefundsTraced.class).in(Singleton.class);
    bindInterceptor(
        Matchers.any(),
        Matchers.annotatedWith(Audited.class),
        new AuditInterceptor(getProvider(AuditLog.class)));
  }

  // begin: interface
  @Provides
  @Singleton
  PaymentService payments(OpenTelemetry openTelemetry, CardPayments cards) {
    return new PaymentServiceTraced(openTelemetry, cards);
  }
  // end: interface
}
