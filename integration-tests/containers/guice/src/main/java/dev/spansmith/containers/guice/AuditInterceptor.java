package dev.spansmith.containers.guice;

import com.google.inject.Provider;
import dev.spansmith.containers.AuditLog;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

final class AuditInterceptor implements MethodInterceptor {

  private final Provider<AuditLog> audit;

  AuditInterceptor(Provider<AuditLog> audit) {
    this.audit = audit;
  }

  @Override
  public Object invoke(MethodInvocation call) throws Throwable {
    audit.get().add("call of " + call.getMethod().getName());
    return call.proceed();
  }
}
