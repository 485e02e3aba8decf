package dev.spansmith.containers.avaje;

import dev.spansmith.containers.AuditLog;
import io.avaje.inject.Component;
import io.avaje.inject.aop.AspectProvider;
import io.avaje.inject.aop.MethodInterceptor;
import java.lang.reflect.Method;

@Component
class AuditAspect implements AspectProvider<Audited> {

  private final AuditLog audit;

  AuditAspect(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public MethodInterceptor interceptor(Method method, Audited aspect) {
    return invocation -> {
      audit.add("call of " + method.getName());
      invocation.invoke();
    };
  }
}
