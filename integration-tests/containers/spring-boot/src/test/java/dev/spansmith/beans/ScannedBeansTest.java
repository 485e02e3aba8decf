package dev.spansmith.beans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.orders.Recorder;
import dev.spansmith.spring.TracedAutoConfiguration;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * Definitions made from classes are pointed at the wrappers, and nothing else about them changes.
 */
class ScannedBeansTest {

  private final Recorder recorder = new Recorder();
  private final ApplicationContextRunner spring =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TracedAutoConfiguration.class))
          .withBean(OpenTelemetry.class, recorder::openTelemetry)
          .withUserConfiguration(Scanning.class);

  @BeforeEach
  void reset() {
    Built.reset();
  }

  @Test
  void componentIsTheWrapperUnderItsOwnName() {
    spring.run(
        context -> {
          assertThat(context.getBeanNamesForType(Work.class)).containsExactly("work");
          assertThat(context.getBean("work")).isExactlyInstanceOf(WorkTraced.class);
        });
  }

  @Test
  void oneInstanceIsBuiltAndCalledBackOnce() {
    spring.run(context -> assertThat(context.getBean(Work.class)).isNotNull());

    assertThat(Built.times("work")).isEqualTo(1);
    assertThat(Built.times("start")).isEqualTo(1);
    assertThat(Built.times("stop")).isEqualTo(1);
  }

  @Test
  void eachCallIsOneSpanAndSelfInvocationToo() {
    spring.run(
        context -> {
          recorder.forget();
          context.getBean(Work.class).run();
          assertThat(recorder.trees()).isEqualTo("Work.run\n  Work.step\n");
        });
  }

  @Test
  void prototypeIsBuiltAnew() {
    spring.run(
        context ->
            assertThat(context.getBean(Draft.class))
                .isExactlyInstanceOf(DraftTraced.class)
                .isNotSameAs(context.getBean(Draft.class)));
  }

  @Test
  void lazyBeanWaits() {
    spring.run(
        context -> {
          assertThat(Built.times("slow")).isZero();
          assertThat(context.getBean(Slow.class)).isExactlyInstanceOf(SlowTraced.class);
          assertThat(Built.times("slow")).isEqualTo(1);
        });
  }

  @Test
  void profileDecides() {
    spring.run(context -> assertThat(context).doesNotHaveBean(Audited.class));
    spring
        .withPropertyValues("spring.profiles.active=audit")
        .run(
            context ->
                assertThat(context.getBean(Audited.class))
                    .isExactlyInstanceOf(AuditedTraced.class));
  }

  @Test
  void scopedProxyLeadsToWrappers() {
    spring.run(
        context -> {
          recorder.forget();
          Basket basket = context.getBean(Basket.class);
          assertThat(AopUtils.isAopProxy(basket)).isTrue();
          assertThat(basket.owner()).isEqualTo("BasketTraced");
          assertThat(recorder.trees()).isEqualTo("Basket.owner\n");
        });
  }

  @Test
  void constructorWithoutParametersIsTakenOfSeveral() {
    spring.run(context -> assertThat(context.getBean(SeveralTraced.class).size()).isEqualTo(3));
  }

  @Test
  void primaryAndQualifiersDecide() {
    spring.run(
        context -> {
          Parcels parcels = context.getBean(Parcels.class);
          assertThat(parcels.usual).isExactlyInstanceOf(BicycleTraced.class);
          assertThat(parcels.express).isExactlyInstanceOf(PlaneTraced.class);
        });
  }

  @Test
  void abstractComponentIsItsWrapper() {
    spring.run(
        context -> {
          assertThat(context.getBeanNamesForType(Ghost.class)).containsExactly("ghost");
          assertThat(context.getBean(Ghost.class)).isExactlyInstanceOf(GhostTraced.class);
        });
  }

  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = Work.class,
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
  static class Scanning {}
}
