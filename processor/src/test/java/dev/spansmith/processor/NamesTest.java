package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.Traced;
import dev.spansmith.processor.read.Names;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The processor knows the annotations by name only; here the names meet the classes. */
final class NamesTest {

  @Test
  void namesAreThoseOfTheAnnotations() {
    assertThat(Names.TRACED).isEqualTo(Traced.class.getName());
    assertThat(Names.NOT_TRACED).isEqualTo(NotTraced.class.getName());
    assertThat(Names.TRACE_INTERFACE).isEqualTo(TraceInterface.class.getName());
    assertThat(Names.TRACE_INTERFACES).isEqualTo(TraceInterface.List.class.getCanonicalName());
    assertThat(Names.ADDING_SPAN_ATTRIBUTES).isEqualTo(AddingSpanAttributes.class.getName());
    assertThat(Names.SPAN_ATTRIBUTE).isEqualTo(SpanAttribute.class.getName());
  }

  @Test
  void namesAreThoseOfOpenTelemetrysAnnotations() {
    assertThat(Names.WITH_SPAN).isEqualTo(WithSpan.class.getName());
    assertThat(Names.OPENTELEMETRY_ADDING)
        .isEqualTo(
            io.opentelemetry.instrumentation.annotations.AddingSpanAttributes.class.getName());
    assertThat(Names.OPENTELEMETRY_SPAN_ATTRIBUTE)
        .isEqualTo(io.opentelemetry.instrumentation.annotations.SpanAttribute.class.getName());
    assertThat(Arrays.stream(WithSpan.class.getDeclaredMethods()).map(m -> m.getName()))
        .containsExactlyInAnyOrder("value", "kind", "inheritContext");
  }

  @Test
  void membersAreThoseThatTheProcessorReads() {
    assertThat(Arrays.stream(Traced.class.getDeclaredMethods()).map(m -> m.getName()))
        .containsExactlyInAnyOrder("value", "kind", "attributes", "expected");
    assertThat(Arrays.stream(TraceInterface.class.getDeclaredMethods()).map(m -> m.getName()))
        .containsExactlyInAnyOrder("value", "methods", "kind", "attributes", "expected");
    assertThat(Arrays.stream(SpanAttribute.class.getDeclaredMethods()).map(m -> m.getName()))
        .containsExactly("value");
  }
}
