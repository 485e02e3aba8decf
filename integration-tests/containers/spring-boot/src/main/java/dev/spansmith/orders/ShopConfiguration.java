package dev.spansmith.orders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** What is switched on, and beans that are declared as interfaces. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableCaching
@EnableScheduling
class ShopConfiguration {

  @Bean
  PaymentGateway cardGateway() {
    return (orderId, cents, currency) -> "card " + orderId + " " + cents + " " + currency;
  }

  @Bean
  PaymentGateway invoiceGateway() {
    return (orderId, cents, currency) -> "invoice " + orderId + " " + cents + " " + currency;
  }

  @Bean
  StockClient stockClient(@Value("${stock.url}") String url) {
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(RestClient.create(url)))
        .build()
        .createClient(StockClient.class);
  }
}
