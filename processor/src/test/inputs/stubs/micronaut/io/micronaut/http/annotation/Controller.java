package io.micronaut.http.annotation;

import io.micronaut.context.annotation.Bean;

@Bean
public @interface Controller {
  String value();
}
