package dev.spansmith.spring;

import io.opentelemetry.context.Context;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.task.TaskDecorator;

/**
 * Makes the generated wrappers the beans: a component {@code X} is built as {@code XTraced}, a bean
 * declared as the interface {@code I} gets {@code ITraced} around it. Works by being on the class
 * path, on the JVM and in Spring's ahead-of-time processing.
 *
 * <p>The wrappers take the OpenTelemetry bean if there is one, and the global instance otherwise.
 */
@AutoConfiguration
public class TracedAutoConfiguration {

  /** For Spring. */
  public TracedAutoConfiguration() {}

  @Bean
  static WrapperDefinitions spansmithWrapperDefinitions(ResourceLoader resources) {
    return new WrapperDefinitions(new GeneratedClasses(resources));
  }

  @Bean
  static DecoratingPostProcessor spansmithDecoratingPostProcessor(
      ConfigurableListableBeanFactory beans) {
    return new DecoratingPostProcessor(beans);
  }

  /**
   * Spring Boot gives it to its executors, so that what runs there belongs to its caller's trace.
   */
  @Bean
  @ConditionalOnMissingBean
  static TaskDecorator spansmithTaskDecorator() {
    return task -> Context.current().wrap(task);
  }
}
