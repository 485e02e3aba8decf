package dev.spansmith.containers.dagger;

import dagger.BindsInstance;
import dagger.Component;
import dev.spansmith.containers.AuditLog;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

/** A test's component: the real orders, and a double for the payments. */
@Singleton
@Component
interface FreeShop {

  OrderServiceTraced orders();

  @Component.Factory
  interface Factory {
    FreeShop create(
        @BindsInstance OpenTelemetry openTelemetry,
        @BindsInstance PaymentService payments,
        @BindsInstance AuditLog audit);
  }
}
