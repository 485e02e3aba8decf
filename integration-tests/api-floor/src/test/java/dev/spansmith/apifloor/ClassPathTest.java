package dev.spansmith.apifloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without this, a class path that silently is the pinned one would prove nothing. */
class ClassPathTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        OpenTelemetry.class,
        Context.class,
        SdkTracerProvider.class,
        CompletableResultCode.class,
        InMemorySpanExporter.class
      })
  void openTelemetryIsTheExpectedVersion(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    List<URL> places = Collections.list(type.getClassLoader().getResources(file));

    assertThat(places).hasSize(1);
    assertThat(places.get(0).getPath())
        .matches(".*/opentelemetry-[a-z-]+-" + OpenTelemetryHere.version() + "\\.jar!.*");
  }

  @Test
  void methodsAreThoseOfTheExpectedVersion() {
    assertThat(has(Tracer.class, "isEnabled")).isEqualTo(OpenTelemetryHere.minor() >= 61);
    assertThat(has(GlobalOpenTelemetry.class, "isSet")).isEqualTo(OpenTelemetryHere.minor() >= 57);
  }

  private static boolean has(Class<?> type, String method) {
    return Arrays.stream(type.getMethods()).anyMatch(found -> found.getName().equals(method));
  }
}
