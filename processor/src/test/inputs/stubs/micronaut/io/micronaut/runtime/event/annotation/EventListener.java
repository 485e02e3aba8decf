package io.micronaut.runtime.event.annotation;

import io.micronaut.aop.Adapter;

@Adapter
public @interface EventListener {}
