package dev.spansmith.spring;

import dev.spansmith.runtime.Nullable;
import dev.spansmith.runtime.TracedGenerated;
import java.util.LinkedHashSet;
import java.util.Set;
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
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Points bean definitions made from a class {@code X} at {@code XTraced}, so that name, scope and
 * everything else about the bean stays; and registers the {@link BeanDecorator} of each interface
 * that a bean is declared as. Where neither can be done for a traced type, the log says so.
 *
 * <p>What it did is in the code that ahead-of-time processing writes. There it is left out, as
 * every {@link BeanFactoryInitializationAotProcessor} is.
 */
final class WrapperDefinitions
    implements BeanFactoryPostProcessor, BeanFactoryInitializationAotProcessor, PriorityOrdered {

  /** On a definition whose method or supplier has to build the wrapper: the wrapper's name. */
  static final String EXPECTED = WrapperDefinitions.class.getName() + ".expected";

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
      pointAtWrapper(name, beans.getBeanDefinition(name));
    }
    // Whoever looked before may have merged definitions that name the class itself.
    beans.clearMetadataCache();
    for (String name : beans.getBeanDefinitionNames()) {
      Class<?> type = declaredType(beans, name);
      if (type != null) {
        registerDecorator((BeanDefinitionRegistry) beans, name, type);
        expectWrapper(beans.getBeanDefinition(name), type);
      }
    }
  }

  @Override
  public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
      ConfigurableListableBeanFactory beans) {
    return null;
  }

  private void pointAtWrapper(String name, BeanDefinition definition) {
    String type = definition.getBeanClassName();
    if (type != null && isMadeFromClass(definition)) {
      generated
          .wrapperOf(type)
          .ifPresent(wrapper -> pointAtWrapper(name, type, definition, wrapper));
    }
  }

  private static void pointAtWrapper(
      String name, String type, BeanDefinition definition, AnnotationMetadata wrapper) {
    if (!type.equals(wrapper.getSuperClassName())) {
      untraced(name, type + " is final. Return its wrapper from a @Bean method");
    } else if (definition.hasConstructorArgumentValues()) {
      untraced(name, "its definition has constructor arguments. Define it as its wrapper");
    } else {
      definition.setBeanClassName(wrapper.getClassName());
    }
  }

  /** And not by a method or a supplier, which call the constructor of their choice. */
  private static boolean isMadeFromClass(BeanDefinition definition) {
    return definition.getFactoryMethodName() == null
        && !(definition instanceof AbstractBeanDefinition made
            && made.getInstanceSupplier() != null);
  }

  private void expectWrapper(BeanDefinition definition, Class<?> type) {
    if (!type.isInterface() && !isMadeFromClass(definition)) {
      generated
          .wrapperOf(type.getName())
          .ifPresent(wrapper -> definition.setAttribute(EXPECTED, wrapper.getClassName()));
    }
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

  private void registerDecorator(BeanDefinitionRegistry registry, String name, Class<?> type) {
    generated
        .beanDecoratorOf(type.getName())
        .map(AnnotationMetadata::getClassName)
        .ifPresentOrElse(
            decorator -> registerDecorator(registry, decorator),
            () -> warnOfTracedInterface(name, type));
  }

  private static void registerDecorator(BeanDefinitionRegistry registry, String decorator) {
    if (!registry.containsBeanDefinition(decorator)) {
      RootBeanDefinition definition = new RootBeanDefinition();
      definition.setBeanClassName(decorator);
      definition.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
      registry.registerBeanDefinition(decorator, definition);
    }
  }

  /** A decorator in its place would be less than it is declared as, and others may ask for that. */
  private void warnOfTracedInterface(String name, Class<?> type) {
    supertypes(ResolvableType.forClass(type), new LinkedHashSet<>()).stream()
        .filter(supertype -> generated.beanDecoratorOf(supertype.getName()).isPresent())
        .findFirst()
        .filter(traced -> !MergedAnnotations.from(type).isPresent(TracedGenerated.class))
        .ifPresent(
            traced ->
                untraced(
                    name,
                    "it is declared as %s, and only %s is @Traced. Annotate the former, or declare the bean as the latter"
                        .formatted(type.getName(), traced.getName())));
  }

  private static Set<Class<?>> supertypes(ResolvableType type, Set<Class<?>> found) {
    for (ResolvableType supertype : type.getInterfaces()) {
      if (found.add(supertype.toClass())) {
        supertypes(supertype, found);
      }
    }
    return type.resolve() == null ? found : supertypes(type.getSuperType(), found);
  }

  static void untraced(String name, String why) {
    LOG.warn("The bean '" + name + "' is not traced: " + why + ".");
  }
}
