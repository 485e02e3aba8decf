package dev.spansmith.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.testing.time.TestClock;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;

/** A console to read, and services that print to it with a clock and ids that the test moves. */
abstract class ConsoleFixture {

  static final String TRACE_1 = "00000000000000000000000000000001";
  static final String TRACE_2 = "00000000000000000000000000000002";
  static final AttributeKey<String> FUNCTION = AttributeKey.stringKey("code.function.name");

  final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  final TestClock clock = TestClock.create();
  final AtomicLong ids = new AtomicLong();
  final AtomicLong traces = new AtomicLong();
  final List<SdkTracerProvider> providers = new ArrayList<>();

  @AfterEach
  void close() {
    providers.forEach(SdkTracerProvider::close);
  }

  ConsoleTrees plain() {
    return new ConsoleTrees(stream, new ConsoleStyle(true, false));
  }

  SdkTracerProvider service(String name, ConsoleTrees trees) {
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setClock(clock)
            .setIdGenerator(
                new IdGenerator() {
                  @Override
                  public String generateSpanId() {
                    return String.format("%016x", ids.incrementAndGet());
                  }

                  @Override
                  public String generateTraceId() {
                    return String.format("%032x", traces.incrementAndGet());
                  }
                })
            .setResource(
                Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), name)))
            .addSpanProcessor(new ConsoleSpanProcessor(trees))
            .build();
    providers.add(provider);
    return provider;
  }

  static Span start(SdkTracerProvider provider, String name, SpanKind kind, Span parent) {
    Context context = parent == null ? Context.root() : Context.root().with(parent);
    return provider.get("test").spanBuilder(name).setSpanKind(kind).setParent(context).startSpan();
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
