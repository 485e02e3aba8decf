package dev.spansmith.containers.micronaut;

import dev.spansmith.containers.AuditLog;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;

@Singleton
@InterceptorBean(Audited.class)
class AuditInterceptor implements MethodInterceptor<Object, Object> {

  private final AuditLog audit;

  AuditInterceptor(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public Object intercept(MethodInvocationContext<Object, Object> call) {
    audit.add("call of " + call.getMethodName());
    return call.proceed();
  }
}
