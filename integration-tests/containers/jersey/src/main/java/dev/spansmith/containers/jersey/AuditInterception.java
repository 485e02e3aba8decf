package dev.spansmith.containers.jersey;

import dev.spansmith.containers.AuditLog;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.aopalliance.intercept.ConstructorInterceptor;
import org.aopalliance.intercept.MethodInterceptor;
import org.glassfish.hk2.api.Filter;
import org.glassfish.hk2.api.InterceptionService;
import org.glassfish.hk2.utilities.BuilderHelper;

/** Audited calls go into the audit log. */
class AuditInterception implements InterceptionService {

  @Inject private AuditLog audit;

  @Override
  public Filter getDescriptorFilter() {
    return BuilderHelper.createContractFilter(OrderService.class.getName());
  }

  @Override
  public List<MethodInterceptor> getMethodInterceptors(Method method) {
    if (!method.isAnnotationPresent(Audited.class)) {
      return List.of();
    }
    return List.of(
        call -> {
          audit.add("call of " + method.getName());
          return call.proceed();
        });
  }

  @Override
  public List<ConstructorInterceptor> getConstructorInterceptors(Constructor<?> constructor) {
    return List.of();
  }
}
