package dev.spansmith.spring;

import dev.spansmith.runtime.Nullable;
import dev.spansmith.runtime.TracedGenerated;
import io.opentelemetry.api.OpenTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationListener;
import org.springframework.context.Lifecycle;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.Assert;

/**
 * Puts decorators around the beans that are declared as a traced interface: outside of all proxies,
 * so that a span covers the commit of its transaction too.
 *
 * <p>Being a {@link MergedBeanDefinitionPostProcessor} without an order makes it the last one.
 * Spring's own have then seen the bean itself, with the methods that carry {@code @Scheduled} and
 * the like.
 */
final class DecoratingPostProcessor
    implements SmartInstantiationAwareBeanPostProcessor, MergedBeanDefinitionPostProcessor {

  private static final List<Class<?>> CALLBACKS =
      List.of(ApplicationListener.class, SmartInitializingSingleton.class, Lifecycle.class);

  private final ConfigurableListableBeanFactory beans;

  /** The names of the decorators' beans, by the type that they decorate. */
  private final Map<Class<?>, String> decorators;

  /** Beans that were decorated while others were waiting for them in a circle. */
  private final Set<String> early = ConcurrentHashMap.newKeySet();

  DecoratingPostProcessor(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
    this.decorators = decorators(beans);
  }

  @Override
  public void postProcessMergedBeanDefinition(
      RootBeanDefinition definition, Class<?> type, String name) {}

  @Override
  public Object getEarlyBeanReference(Object bean, String name) {
    Object decorated = decorated(bean, name);
    if (decorated != bean) {
      early.add(name);
    }
    return decorated;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return early.remove(name) ? bean : decorated(bean, name);
  }

  private Object decorated(Object bean, String name) {
    if (bean instanceof FactoryBean || !beans.containsBeanDefinition(name)) {
      return bean;
    }
    BeanDefinition definition = beans.getMergedBeanDefinition(name);
    warnOfPlainClass(definition, bean, name);
    Class<?> type = declaredType(definition, name);
    String decorator = type == null ? null : decorators.get(type);
    if (decorator == null || !type.isInstance(bean) || isWrapper(bean) || TestDoubles.has(bean)) {
      return bean;
    }
    if (isCalledAsMore(bean, type)) {
      WrapperDefinitions.untraced(
          name,
          "Spring calls more of it than %s has. Annotate %s with @Traced"
              .formatted(type.getName(), bean.getClass().getName()));
      return bean;
    }
    exposeTarget(definition, bean);
    return decorate(decorator, bean);
  }

  private @Nullable Class<?> declaredType(BeanDefinition definition, String name) {
    Class<?> type = definition.getResolvableType().toClass();
    return FactoryBean.class.isAssignableFrom(type) ? beans.getType(name) : type;
  }

  private static void warnOfPlainClass(BeanDefinition definition, Object bean, String name) {
    Object wrapper = definition.removeAttribute(WrapperDefinitions.EXPECTED);
    if (wrapper != null && !isWrapper(bean)) {
      WrapperDefinitions.untraced(
          name, "its @Bean method or supplier builds the class itself. Let it return " + wrapper);
    }
  }

  private static boolean isWrapper(Object bean) {
    return isGenerated(AopProxyUtils.ultimateTargetClass(bean));
  }

  @SuppressWarnings("unchecked") // Found by the type that the bean was declared as.
  private Object decorate(String decorator, Object bean) {
    return ((BeanDecorator<Object>) beans.getBean(decorator, BeanDecorator.class))
        .decorate(beans.getBeanProvider(OpenTelemetry.class).getIfAvailable(), bean);
  }

  /**
   * Whether Spring does things with the bean because it happens to be more than it is declared as.
   */
  private static boolean isCalledAsMore(Object bean, Class<?> type) {
    return CALLBACKS.stream()
        .anyMatch(callback -> callback.isInstance(bean) && !callback.isAssignableFrom(type));
  }

  /** As Spring does for its own proxies: {@code @EventListener} is looked for there. */
  private static void exposeTarget(BeanDefinition definition, Object bean) {
    String attribute = AutoProxyUtils.ORIGINAL_TARGET_CLASS_ATTRIBUTE;
    if (!definition.hasAttribute(attribute)) {
      definition.setAttribute(attribute, AopProxyUtils.ultimateTargetClass(bean));
    }
  }

  /** One that the application declares wins over a generated one. */
  private static Map<Class<?>, String> decorators(ConfigurableListableBeanFactory beans) {
    Map<Class<?>, String> decorators = new HashMap<>();
    for (String name : beans.getBeanNamesForType(BeanDecorator.class, true, false)) {
      ResolvableType decorator = fullType(beans, name);
      Class<?> type = decorator.as(BeanDecorator.class).getGeneric().resolve();
      Assert.state(type != null, () -> "The bean '" + name + "' does not say what it decorates");
      if (!isGenerated(decorator.toClass()) || !decorators.containsKey(type)) {
        decorators.put(type, name);
      }
    }
    return decorators;
  }

  /** With the type arguments that only a method's return type has. */
  private static ResolvableType fullType(ConfigurableListableBeanFactory beans, String name) {
    ResolvableType declared = beans.getMergedBeanDefinition(name).getResolvableType();
    return declared.resolve() == null
        ? ResolvableType.forClass(beans.getType(name, false))
        : declared;
  }

  private static boolean isGenerated(Class<?> type) {
    return MergedAnnotations.from(type, SearchStrategy.SUPERCLASS).isPresent(TracedGenerated.class);
  }
}
