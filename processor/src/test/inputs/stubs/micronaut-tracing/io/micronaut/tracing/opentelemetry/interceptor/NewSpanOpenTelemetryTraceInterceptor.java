package io.micronaut.tracing.opentelemetry.interceptor;

public class NewSpanOpenTelemetryTraceInterceptor {}
