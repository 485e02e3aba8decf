package dev.spansmith.spring;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.api.OpenTelemetry;

/**
 * Puts a decorator around each bean that is declared as {@code T}: by the return type of its
 * {@code @Bean} method, or as what its factory bean makes. A bean of this type decides it for one
 * {@code T}.
 *
 * <p>The processor writes one beside the decorator of each traced interface, and the
 * auto-configuration registers it. By hand it is needed for an interface of somebody else's:
 *
 * <pre>{@code
 * @TraceInterface(MailSender.class)
 * @Configuration
 * class Mail {
 *   @Bean
 *   static BeanDecorator<MailSender> tracedMailSenders() {
 *     return Mail_MailSenderTraced::new;
 *   }
 * }
 * }</pre>
 *
 * @param <T> the declared type of the beans to decorate
 */
@FunctionalInterface
public interface BeanDecorator<T> {

  /**
   * Decorates one bean; called once per instance, after Spring's own proxies are around it.
   *
   * @param openTelemetry the application's OpenTelemetry bean, or null for the global instance
   * @param bean the bean
   * @return what stands in for it
   */
  T decorate(@Nullable OpenTelemetry openTelemetry, T bean);
}
