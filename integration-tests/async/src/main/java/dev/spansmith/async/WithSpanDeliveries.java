package dev.spansmith.async;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** By OpenTelemetry's annotation, whose order is the agent's. */
public class WithSpanDeliveries {

  @WithSpan
  CompletableFuture<String> future(Supplier<CompletableFuture<String>> work) {
    return work.get();
  }

  @WithSpan
  CompletionStage<String> stage(Supplier<CompletionStage<String>> work) {
    return work.get();
  }
}
