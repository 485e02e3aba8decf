package dev.spansmith.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.beans.Built;
import dev.spansmith.orders.Recorder;
import dev.spansmith.spring.TracedAutoConfiguration;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;

/** Beans that would lose something behind a decorator stay as they are, and the log names them. */
@ExtendWith(OutputCaptureExtension.class)
class UndecoratedBeansTest {

  private final Recorder recorder = new Recorder();
  private final ApplicationContextRunner spring =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class))
          .withBean(OpenTelemetry.class, recorder::openTelemetry);

  @BeforeEach
  void reset() {
    Built.reset();
  }

  @Test
  void beanDeclaredAsAClassStaysAndIsNamed(CapturedOutput output) {
    spring
        .withBean("phone", Phone.class)
        .run(
            context -> {
              assertThat(context.getBean(Phone.class)).isExactlyInstanceOf(Phone.class);
              assertThat(output)
                  .containsOnlyOnce("The bean 'phone' is not traced")
                  .contains("Annotate the former, or declare the bean as the latter");
            });
  }

  @Test
  void beanDeclaredAsAnUntracedSubinterfaceStaysAndIsNamed(CapturedOutput output) {
    spring
        .withUserConfiguration(Paging.class)
        .run(
            context -> {
              assertThat(context.getBean(PagingStore.class)).isInstanceOf(PagingTexts.class);
              assertThat(output).containsOnlyOnce("The bean 'paging' is not traced");
            });
  }

  @Test
  void beanThatIsMoreThanItsInterfaceStaysAndIsNamed(CapturedOutput output) {
    spring
        .withUserConfiguration(Listening.class)
        .run(
            context -> {
              assertThat(context.getBean(Port.class)).isInstanceOf(ListeningPort.class);
              assertThat(Built.times("refreshed")).isEqualTo(1);
              assertThat(output).containsOnlyOnce("The bean 'listening' is not traced");
            });
  }

  static class Phone implements Port {
    @Override
    public String call(String text) {
      return text;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Paging {
    @Bean
    PagingStore paging() {
      return new PagingTexts();
    }
  }

  static class PagingTexts implements PagingStore {
    @Override
    public String greater(String one, String other) {
      return one;
    }

    @Override
    public void close() {}
  }

  @Configuration(proxyBeanMethods = false)
  static class Listening {
    @Bean
    Port listening() {
      return new ListeningPort();
    }
  }

  static class ListeningPort implements Port, ApplicationListener<ContextRefreshedEvent> {
    @Override
    public String call(String text) {
      return text;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
      Built.count("refreshed");
    }
  }
}
