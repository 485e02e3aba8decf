package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.annotations.Traced;
import dev.spansmith.spring.TracedAutoConfiguration;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.web.service.registry.ImportHttpServices;

/** What Spring 6 does not have. */
class NewInSpring7Test {

  private final Recorder recorder = new Recorder();
  private final ApplicationContextRunner spring =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class))
          .withBean(OpenTelemetry.class, recorder::openTelemetry);

  @Test
  void registeredClassIsTheWrapper() {
    spring
        .withUserConfiguration(Registering.class)
        .run(
            context ->
                assertThat(context.getBean("shaky"))
                    .isExactlyInstanceOf(NewInSpring7Test_ShakyTraced.class));
  }

  @Test
  void eachAttemptIsASpan() {
    spring
        .withUserConfiguration(Registering.class, Resilient.class)
        .run(
            context -> {
              assertThat(context.getBean(Shaky.class).call()).isEqualTo(3);
              assertThat(recorder.trees()).isEqualTo("Shaky.call\nShaky.call\nShaky.call\n");
            });
  }

  @Test
  void importedHttpServiceIsDecorated() {
    spring
        .withUserConfiguration(HttpServices.class)
        .run(
            context ->
                assertThat(context.getBean(StockClient.class))
                    .isInstanceOf(StockClientTraced.class));
  }

  @Traced
  static class Shaky {
    private int calls;

    @Retryable(delay = 1)
    public int call() {
      calls++;
      if (calls < 3) {
        throw new IllegalStateException("Not yet");
      }
      return calls;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Import(Registrar.class)
  static class Registering {}

  static class Registrar implements BeanRegistrar {
    @Override
    public void register(BeanRegistry registry, Environment environment) {
      registry.registerBean("shaky", Shaky.class);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableResilientMethods
  static class Resilient {}

  @Configuration(proxyBeanMethods = false)
  @ImportHttpServices(StockClient.class)
  static class HttpServices {}
}
