package dev.spansmith.containers.quarkus;

import dev.spansmith.containers.AuditLog;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

  private final AuditLog audit;

  @Inject
  AuditInterceptor(AuditLog audit) {
    this.audit = audit;
  }

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    audit.add("call of " + call.getMethod().getName());
    return call.proceed();
  }
}
