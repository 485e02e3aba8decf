package dev.spansmith.spring;

import dev.spansmith.runtime.TracedGenerated;
import io.opentelemetry.api.OpenTelemetry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
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

  private static final Log LOG = LogFactory.getLog(DecoratingPostProcessor.class);

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
    if (decorators.isEmpty() || bean instanceof FactoryBean || !beans.containsBeanDefinition(name)) {
      return bean;
    }
    BeanDefinition definition = beans.getMergedBeanDefinition(name);
    Class<?> declared = definition.getResolvableType().toClass();
    Class<?> type =
        FactoryBean.class.isAssignableFrom(declared) ? beans.getType(name) : declared;
    String decorator = type == null ? null : decorators.get(type);
    if (decorator == null || !type.isInstance(bean) || isWrapper(bean) || TestDoubles.has(bean)) {
      return bean;
    }
    if (hasCallbacks(bean)) {
      LOG.warn(
          "The bean '%s' is not traced: Spring calls back more of it than %s has. Annotate its class with @Traced."
              .formatted(name, type.getName()));
      return bean;
    }
    exposeTarget(definition, bean);
    return decorate(decorator, bean);
  }

  @SuppressWarnings("unchecked") // Found by the type that the bean was declared as.
  private Object decorate(String decorator, Object bean) {
    return ((BeanDecorator<Object>) beans.getBean(decorator, BeanDecorator.class))
        .decorate(beans.getBeanProvider(OpenTelemetry.class).getIfAvailable(), bean);
  }

  private static boolean isWrapper(Object bean) {
    return MergedAnnotations.from(
            AopProxyUtils.ultimateTargetClass(bean), SearchStrategy.SUPERCLASS)
        .isPresent(TracedGenerated.class);
  }

  /** What Spring does with a bean that happens to be more than it is declared as. */
  private static boolean hasCallbacks(Object bean) {
    return bean instanceof ApplicationListener
        || bean instanceof SmartInitializingSingleton
        || bean instanceof Lifecycle;
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
      Class<?> type =
          beans
              .getMergedBeanDefinition(name)
              .getResolvableType()
              .as(BeanDecorator.class)
              .getGeneric()
              .resolve();
      Assert.state(type != null, () -> "The bean '" + name + "' does not say what it decorates");
      decorators.merge(type, name, (one, other) -> isGenerated(beans, one) ? other : one);
    }
    return decorators;
  }

  private static boolean isGenerated(ConfigurableListableBeanFactory beans, String name) {
    ResolvableType type = beans.getMergedBeanDefinition(name).getResolvableType();
    return MergedAnnotations.from(type.toClass()).isPresent(TracedGenerated.class);
  }
}
