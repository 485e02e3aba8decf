package io.micronaut.context.annotation;

@Bean
public @interface Factory {}
