package io.micronaut.aop;

public @interface Adapter {}
