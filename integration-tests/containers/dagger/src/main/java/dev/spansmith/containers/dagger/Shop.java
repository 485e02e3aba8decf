package dev.spansmith.containers.dagger;

import dagger.BindsInstance;
import dagger.Component;
import dev.spansmith.containers.AuditLog;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = ShopModule.class)
public interface Shop {

  OrderService orders();

  PaymentService payments();

  Refunds refunds();

  AuditLog audit();

  /** A shop is open once it is made. */
  @Component.Factory
  interface Factory {
    Shop create(@BindsInstance OpenTelemetry openTelemetry);
  }
}
