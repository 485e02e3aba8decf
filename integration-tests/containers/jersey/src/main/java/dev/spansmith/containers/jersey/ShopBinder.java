package dev.spansmith.containers.jersey;

import dev.spansmith.containers.AuditLog;
import jakarta.inject.Singleton;
import org.glassfish.hk2.api.InterceptionService;
import org.glassfish.hk2.utilities.binding.AbstractBinder;

/** The shop's bindings; what is traced is bound to its wrapper. */
public final class ShopBinder extends AbstractBinder {

  @Override
  protected void configure() {
    bind(new AuditLog()).to(AuditLog.class);
    bind(AuditInterception.class).to(InterceptionService.class).in(Singleton.class);
    bind(CardPayments.class).to(CardPayments.class).in(Singleton.class);
    // begin: class
    bind(OrderServiceTraced.class).to(OrderService.class).in(Singleton.class);
    // end: class
    // begin: interface
    bindFactory(TracedPayments.class).to(PaymentService.class).in(Singleton.class);
    // end: interface
  }
}
