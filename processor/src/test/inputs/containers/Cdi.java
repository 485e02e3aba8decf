// class path: jakarta-inject cdi micronaut
package good;

import dev.spansmith.annotations.Traced;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Stereotype;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;

class Cdi {

  @ApplicationScoped
  @Bound
  @BoundByItself
  static class Orders {
    protected Orders() {}

    @Inject
    Orders(@Named("currency") String currency) {}

    @Traced
    @PostConstruct
    void start() {}
  }

  @Traced
  @Service
  abstract static class Abstract {
    public void on(@Observes Integer event) {}
  }

  @Traced
  @Dependent
  @Vetoed
  static class Unseen {
    @Produces
    public String call() {
      return "";
    }
  }

  @Traced
  public interface Payments<T> {
    void pay(T amount);
  }

  @Stereotype
  @interface Service {}

  @InterceptorBinding
  @interface Bound {}

  @Inherited
  @InterceptorBinding
  @interface BoundByItself {}
}
