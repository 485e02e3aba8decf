package dev.spansmith.beans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.annotations.Traced;
import dev.spansmith.spring.TracedAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Definitions that no scan has found. */
@ExtendWith(OutputCaptureExtension.class)
class OtherDefinitionsTest {

  private final ApplicationContextRunner spring =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class));

  @Test
  void importedClassIsTheWrapper() {
    spring
        .withUserConfiguration(Importing.class)
        .run(
            context ->
                assertThat(context.getBean(Work.class)).isExactlyInstanceOf(WorkTraced.class));
  }

  @Test
  void registeredClassIsTheWrapper() {
    spring
        .withInitializer(
            context -> ((GenericApplicationContext) context).registerBean("mine", Work.class))
        .run(context -> assertThat(context.getBean("mine")).isInstanceOf(WorkTraced.class));
  }

  @Test
  void supplierAndFactoryMethodBuildWhatTheyBuild(CapturedOutput output) {
    spring
        .withBean("supplied", Work.class, Work::new)
        .withUserConfiguration(Building.class)
        .run(
            context -> {
              assertThat(context.getBean("supplied")).isExactlyInstanceOf(Work.class);
              assertThat(context.getBean("plain")).isExactlyInstanceOf(Work.class);
              assertThat(context.getBean("wrapped")).isExactlyInstanceOf(WorkTraced.class);
              assertThat(output)
                  .containsOnlyOnce("The bean 'supplied' is not traced")
                  .containsOnlyOnce("The bean 'plain' is not traced")
                  .doesNotContain("'wrapped'");
            });
  }

  @Test
  void propertiesAreBound() {
    spring
        .withUserConfiguration(Bound.class)
        .withPropertyValues("plain.size=3", "traced.size=4")
        .run(
            context -> {
              assertThat(context.getBean(Plain.class).size()).isEqualTo(3);
              assertThat(context.getBean(Settings.class).getSize()).isEqualTo(4);
            });
  }

  @Test
  void finalClassStaysAndIsNamed(CapturedOutput output) {
    spring
        .withBean("scooter", Scooter.class)
        .run(
            context -> {
              assertThat(context.getBean("scooter")).isExactlyInstanceOf(Scooter.class);
              assertThat(output)
                  .containsOnlyOnce("The bean 'scooter' is not traced")
                  .contains("is final");
            });
  }

  @Test
  void definitionWithArgumentsStaysAndIsNamed(CapturedOutput output) {
    spring
        .withBean("parcel", Parcel.class, "lamp")
        .run(
            context -> {
              assertThat(context.getBean(Parcel.class).content()).isEqualTo("lamp");
              assertThat(output)
                  .containsOnlyOnce("The bean 'parcel' is not traced")
                  .contains("constructor arguments");
            });
  }

  @Configuration(proxyBeanMethods = false)
  @Import(Work.class)
  static class Importing {}

  @Configuration(proxyBeanMethods = false)
  static class Building {
    @Bean
    Work plain() {
      return new Work();
    }

    @Bean
    Work wrapped() {
      return new WorkTraced(null);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({Plain.class, Settings.class})
  static class Bound {}

  @ConfigurationProperties("plain")
  record Plain(int size) {}

  @ConfigurationProperties("traced")
  @Traced
  static class Settings {
    private int size;

    public int getSize() {
      return size;
    }

    public void setSize(int size) {
      this.size = size;
    }
  }

  @Traced
  static final class Scooter implements Courier {
    @Override
    public String vehicle() {
      return "scooter";
    }
  }

  @Traced
  static class Parcel {
    private final String content;

    Parcel(String content) {
      this.content = content;
    }

    public String content() {
      return content;
    }
  }
}
