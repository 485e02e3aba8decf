package dev.spansmith.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.beans.Built;
import dev.spansmith.orders.Recorder;
import dev.spansmith.spring.TracedAutoConfiguration;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A bean that is declared as a traced interface gets one decorator, outside of everything else. */
@ExtendWith(OutputCaptureExtension.class)
class InterfaceBeansTest {

  private final Recorder recorder = new Recorder();
  private final ApplicationContextRunner bare =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class));
  private final ApplicationContextRunner spring =
      bare.withBean(OpenTelemetry.class, recorder::openTelemetry);

  @BeforeEach
  void reset() {
    Built.reset();
  }

  @Test
  void eachOfSeveralBeansGetsOne() {
    spring
        .withUserConfiguration(SeveralPorts.class)
        .run(
            context -> {
              assertThat(context.getBeansOfType(Port.class))
                  .containsOnlyKeys("first", "second", "lazy", "prototype", "made")
                  .allSatisfy((name, port) -> assertThat(port).isInstanceOf(PortTraced.class));
              Ports ports = context.getBean(Ports.class);
              assertThat(ports.second.call("x")).isEqualTo("second x");
              assertThat(ports.inOrder.get(0).call("x")).isEqualTo("second x");
              assertThat(ports.byName.get("made").call("x")).isEqualTo("made x");
              assertThat(recorder.spans()).hasSize(3);
              assertThat(context.getBean("prototype")).isNotSameAs(context.getBean("prototype"));
            });
  }

  @Test
  void lazyBeanWaits() {
    spring
        .withUserConfiguration(LazyPort.class)
        .run(
            context -> {
              assertThat(Built.times("lazy")).isZero();
              assertThat(context.getBean(Port.class)).isInstanceOf(PortTraced.class);
              assertThat(Built.times("lazy")).isEqualTo(1);
            });
  }

  @Test
  void typeArgumentsDecideAsBefore() {
    spring
        .withUserConfiguration(Stores.class)
        .run(
            context -> {
              StoreUser user = context.getBean(StoreUser.class);
              assertThat(user.numbers.greater(1, 2)).isEqualTo(2);
              assertThat(user.texts.greater("a", "b")).isEqualTo("b");
              assertThat(recorder.trees()).isEqualTo("Store.greater\nStore.greater\n");
            });
    assertThat(Built.times("closed")).isEqualTo(2);
  }

  @Test
  void withoutOpenTelemetryItIsOff() {
    bare.withUserConfiguration(LazyPort.class)
        .run(context -> assertThat(context.getBean(Port.class).call("x")).isEqualTo("lazy x"));
  }

  @Test
  void beanOfTheApplicationDecoratesForeignInterfaces() {
    spring
        .withUserConfiguration(Hub.class)
        .run(
            context -> {
              assertThat(context.getBean(Callable.class).call()).isEqualTo("42");
              assertThat(recorder.trees()).isEqualTo("Callable.call\n");
            });
  }

  @Test
  void scheduledAndListeningMethodsStayWhatTheyAre() {
    spring
        .withUserConfiguration(Busy.class)
        .run(
            context -> {
              assertThat(context.getBean(Port.class)).isInstanceOf(PortTraced.class);
              context.publishEvent("news");
              assertThat(Built.times("heard")).isEqualTo(1);
              assertThat(recorder.trees()).isEqualTo("Port.call\n");
              assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks()).hasSize(1);
            });
  }

  @Test
  void circleOfBeansIsClosed() {
    spring
        .withAllowCircularReferences(true)
        .withUserConfiguration(Circle.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(Port.class)).isInstanceOf(PortTraced.class);
              assertThat(context.getBean(Partner.class).port).isSameAs(context.getBean(Port.class));
            });
  }

  @Test
  void nothingIsSaidWhereEverythingIsTraced(CapturedOutput output) {
    spring
        .withUserConfiguration(SeveralPorts.class, Stores.class, Hub.class)
        .run(context -> assertThat(context).hasNotFailed());
    assertThat(output).doesNotContain("is not traced");
  }

  @Configuration(proxyBeanMethods = false)
  static class SeveralPorts {
    @Bean
    @Order(2)
    Port first() {
      return text -> "first " + text;
    }

    @Bean
    @Order(1)
    Port second() {
      return text -> "second " + text;
    }

    @Bean
    @Lazy
    Port lazy() {
      return text -> "lazy " + text;
    }

    @Bean
    @Scope("prototype")
    Port prototype() {
      return text -> "prototype " + text;
    }

    @Bean
    PortFactory made() {
      return new PortFactory();
    }

    @Bean
    Ports ports() {
      return new Ports();
    }
  }

  static class PortFactory implements FactoryBean<Port> {
    @Override
    public Port getObject() {
      return text -> "made " + text;
    }

    @Override
    public Class<?> getObjectType() {
      return Port.class;
    }
  }

  static class Ports {
    @Autowired
    @Qualifier("second")
    Port second;

    @Autowired List<Port> inOrder;
    @Autowired Map<String, Port> byName;
  }

  @Configuration(proxyBeanMethods = false)
  static class LazyPort {
    @Bean
    @Lazy
    Port lazy() {
      Built.count("lazy");
      return text -> "lazy " + text;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Stores {
    @Bean
    Store<Integer> numbers() {
      return new Comparing<>();
    }

    @Bean
    Store<String> texts() {
      return new Comparing<>();
    }

    @Bean
    StoreUser storeUser() {
      return new StoreUser();
    }
  }

  static class Comparing<T extends Comparable<? super T>> implements Store<T> {
    @Override
    public T greater(T one, T other) {
      return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void close() {
      Built.count("closed");
    }
  }

  static class StoreUser {
    @Autowired Store<Integer> numbers;
    @Autowired Store<String> texts;
  }

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Busy {
    @Bean
    Port busy() {
      return new BusyPort();
    }
  }

  static class BusyPort implements Port {
    @Override
    @EventListener
    public String call(String text) {
      Built.count("heard");
      return null; // Anything else would be published.
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void tick() {}
  }

  @Configuration(proxyBeanMethods = false)
  static class Circle {
    @Bean
    Port round() {
      return new RoundPort();
    }

    @Bean
    Partner partner() {
      return new Partner();
    }
  }

  static class RoundPort implements Port {
    @Autowired Partner partner;

    @Override
    public String call(String text) {
      return text;
    }
  }

  static class Partner {
    @Autowired Port port;
  }
}
