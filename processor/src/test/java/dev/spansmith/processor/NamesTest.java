package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.Traced;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.ParentModel;
import dev.spansmith.processor.read.Names;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
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
    assertThat(Names.SPAN_ATTRIBUTES).isEqualTo(SpanAttribute.List.class.getCanonicalName());
    assertThat(Names.RESULT_ATTRIBUTE).isEqualTo(ResultAttribute.class.getName());
    assertThat(Names.RESULT_ATTRIBUTES).isEqualTo(ResultAttribute.List.class.getCanonicalName());
    assertThat(Names.FAILS_WHEN).isEqualTo(FailsWhen.class.getName());
    assertThat(Names.SENSITIVE).isEqualTo(Sensitive.class.getName());
    assertThat(Names.BAGGAGE_ENTRY).isEqualTo(BaggageEntry.class.getName());
    assertThat(Names.PROPAGATED).isEqualTo(Propagated.class.getName());
    assertThat(Names.SPAN_LINK).isEqualTo(SpanLink.class.getName());
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
  void parentsAreThoseOfTheModel() {
    assertThat(Arrays.stream(Traced.Parent.values()).map(Enum::name))
        .containsExactlyElementsOf(Arrays.stream(ParentModel.values()).map(Enum::name).toList());
  }

  @Test
  void membersAreThoseThatTheProcessorReads() {
    assertThat(members(Traced.class))
        .containsExactlyInAnyOrder("value", "kind", "attributes", "expected", "parent");
    assertThat(members(TraceInterface.class))
        .containsExactlyInAnyOrder(
            "value", "methods", "kind", "attributes", "expected", "captures", "parent");
    assertThat(members(SpanAttribute.class))
        .containsExactlyInAnyOrder("value", "path", "mask", "allow");
    assertThat(members(ResultAttribute.class))
        .containsExactlyInAnyOrder("value", "path", "mask", "allow");
    assertThat(members(TraceInterface.Capture.class))
        .containsExactlyInAnyOrder("method", "parameter", "key", "path", "mask", "allow");
    assertThat(members(FailsWhen.class)).containsExactlyInAnyOrder("value", "errorType");
    assertThat(Arrays.stream(Mask.values()).map(Enum::name))
        .containsExactlyElementsOf(
            Arrays.stream(Capture.Masking.values()).map(Enum::name).toList());
  }

  private static Stream<String> members(Class<?> annotation) {
    return Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName);
  }
}
