package dev.spansmith.ports;

import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.spring.BeanDecorator;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decorators for an interface of somebody else's. */
@TraceInterface(Callable.class)
@Configuration(proxyBeanMethods = false)
class Hub {

  @Bean
  static BeanDecorator<Callable<?>> tracedCallables() {
    return Hub_CallableTraced::new;
  }

  @Bean
  Callable<String> answer() {
    return () -> "42";
  }
}
