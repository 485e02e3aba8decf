package dev.spansmith.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes down each span that the demo ends, in the file that {@link #PROPERTY} names: what is to
 * arrive at a receiver. The SDK finds this class by itself.
 */
public final class SpanLog implements AutoConfigurationCustomizerProvider {

  static final String PROPERTY = "shop.span.log";

  @Override
  public void customize(AutoConfigurationCustomizer customizer) {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      customizer.addTracerProviderCustomizer(
          (provider, config) -> provider.addSpanProcessor(new Writer(Path.of(file))));
    }
  }

  private static final class Writer implements SpanProcessor {

    private final Path file;

    private Writer(Path file) {
      this.file = file;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
      return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
      String line = span.getSpanContext().getTraceId() + " " + span.getSpanContext().getSpanId();
      try {
        Files.writeString(
            file, line + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }

    @Override
    public boolean isEndRequired() {
      return true;
    }
  }
}
