package io.opentelemetry.instrumentation.spring.autoconfigure;

public class OpenTelemetryAutoConfiguration {}
