package dev.spansmith.spring;

import dev.spansmith.runtime.Nullable;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.PriorityOrdered;
import org.springframework.util.ClassUtils;

/**
 * Points bean definitions made from a class {@code X} at {@code XTraced}, so that name, scope and
 * everything else about the bean stays; and registers the {@link BeanDecorator} of each interface
 * that a bean is declared as.
 *
 * <p>What it did is in the code that ahead-of-time processing writes. There it is left out, as
 * every {@link BeanFactoryInitializationAotProcessor} is.
 */
final class WrapperDefinitions
    implements BeanFactoryPostProcessor, BeanFactoryInitializationAotProcessor, PriorityOrdered {

  private static final Log LOG = LogFactory.getLog(WrapperDefinitions.class);

  private final GeneratedClasses generated;

  WrapperDefinitions(GeneratedClasses generated) {
    this.generated = generated;
  }

  /** Before others look at the definitions: a test's replacements among them. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      pointAtWrapper(beans.getBeanDefinition(name));
    }
    // Whoever looked before may have merged definitions that name the class itself.
    beans.clearMetadataCache();
    for (String name : beans.getBeanDefinitionNames()) {
      Class<?> type = declaredType(beans, name);
      if (type != null && type.isInterface()) {
        generated
            .beanDecoratorOf(type.getName())
            .ifPresent(decorator -> register((BeanDefinitionRegistry) beans, decorator));
      } else if (type != null) {
        warnOfTracedInterface(name, type);
      }
    }
  }

  @Override
  public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
      ConfigurableListableBeanFactory beans) {
    return null;
  }

  private void pointAtWrapper(BeanDefinition definition) {
    String type = definition.getBeanClassName();
    if (type != null && isMadeFromClass(definition)) {
      generated.subclassOf(type).ifPresent(definition::setBeanClassName);
    }
  }

  /** And not by a method or a supplier, which call the constructor of their choice. */
  private static boolean isMadeFromClass(BeanDefinition definition) {
    return definition.getFactoryMethodName() == null
        && !(definition instanceof AbstractBeanDefinition made
            && made.getInstanceSupplier() != null);
  }

  /** What is known without making the bean or its factory. */
  private static @Nullable Class<?> declaredType(
      ConfigurableListableBeanFactory beans, String name) {
    try {
      return beans.getType(name, false);
    } catch (BeansException unknown) {
      return null; // Spring says what is wrong with the definition when it needs it.
    }
  }

  private static void register(BeanDefinitionRegistry registry, String decorator) {
    if (!registry.containsBeanDefinition(decorator)) {
      RootBeanDefinition definition = new RootBeanDefinition();
      definition.setBeanClassName(decorator);
      definition.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
      registry.registerBeanDefinition(decorator, definition);
    }
  }

  /** A decorator in its place would not be the class, which others may ask for. */
  private void warnOfTracedInterface(String name, Class<?> type) {
    Optional<Class<?>> traced =
        ClassUtils.getAllInterfacesForClassAsSet(type).stream()
            .filter(candidate -> generated.beanDecoratorOf(candidate.getName()).isPresent())
            .findFirst();
    if (traced.isPresent() && !generated.isGenerated(type.getName())) {
      LOG.warn(
          "The bean '%s' is not traced: %s is, but the bean is declared as the class %s. Annotate the class with @Traced, or declare the bean as the interface."
              .formatted(name, traced.get().getName(), type.getName()));
    }
  }
}
