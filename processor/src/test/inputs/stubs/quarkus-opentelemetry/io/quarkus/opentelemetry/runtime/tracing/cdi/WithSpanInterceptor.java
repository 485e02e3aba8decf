package io.quarkus.opentelemetry.runtime.tracing.cdi;

public class WithSpanInterceptor {}
