package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.modular.OnModulePath;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole JVMs: how they end, and how they start with variables alone. */
class ProcessTest {

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    receiver.close();
  }

  @ParameterizedTest
  @CsvSource({"exit, exit 3", "return, exit 0", "throw, exit 1"})
  void everythingRecordedIsDeliveredBeforeTheJvmEnds(String how, String expected) {
    String output = ChildJvm.run(ChildPrograms.Recording.class, otlp(), how);

    assertThat(output).endsWith(expected);
    assertThat(receiver.spans()).hasSize(1000);
  }

  @Test
  void environmentBeatsCodeAndNamesTheService() {
    ChildJvm.run(
        ChildPrograms.Recording.class,
        Map.of(
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            receiver.endpoint(),
            "OTEL_SERVICE_NAME",
            "from-environment"));

    assertThat(receiver.received().get(0).getResource().getAttributesList())
        .anyMatch(
            attribute ->
                attribute.getKey().equals("service.name")
                    && attribute.getValue().getStringValue().equals("from-environment"));
  }

  @Test
  void variablesAloneStartExport() {
    String output = ChildJvm.run(ChildPrograms.OnlyWrappers.class, otlp());

    assertThat(output).isEqualTo("global set: true\nexit 0");
    assertThat(receiver.spanNames()).containsExactly("OrderService.place");
  }

  @Test
  void withoutVariablesNothingStarts() {
    String output = ChildJvm.run(ChildPrograms.OnlyWrappers.class, Map.of());

    assertThat(output).isEqualTo("global set: false\nexit 0");
  }

  @Test
  void badVariableIsLoggedOnceAndTheApplicationGoesOn() {
    String output =
        ChildJvm.run(ChildPrograms.OnlyWrappers.class, Map.of("OTEL_TRACES_EXPORTER", "nope"));

    assertThat(output).containsOnlyOnce("OpenTelemetry was not started").contains("nope");
    assertThat(output).endsWith("global set: false\nexit 0");
  }

  @Test
  void consoleTreeNeedsOneVariableOnly() {
    String output =
        ChildJvm.run(
            ChildPrograms.OnlyWrappers.class,
            Map.of("OTEL_TRACES_EXPORTER", "console", "OTEL_SERVICE_NAME", "shop"));

    assertThat(output)
        .matches(
            """
            (?s)trace [0-9a-f]{32}  [0-9.]+ \\S+, 1 span, 0 errors
            .{3}OrderService\\.place  [0-9.]+ \\S+  \\[shop\\]
            global set: true
            exit 0""");
  }

  /** Our jars as named modules, OpenTelemetry's as automatic ones. */
  @Test
  void startsOnTheModulePath() {
    String path =
        Arrays.stream(ChildJvm.classPath().split(File.pathSeparator))
            .filter(ProcessTest::isRunTimePart)
            .collect(Collectors.joining(File.pathSeparator));
    String output =
        ChildJvm.run(
            List.of(
                "--module-path",
                path,
                "--add-modules",
                "dev.spansmith.export",
                "-cp",
                testClasses(),
                OnModulePath.class.getName()),
            otlp());

    assertThat(output).endsWith("named: true, global set: true\nexit 0");
    assertThat(receiver.spanNames()).containsExactly("OrderService.place");
  }

  private Map<String, String> otlp() {
    return Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint());
  }

  private static boolean isRunTimePart(String entry) {
    String name = new File(entry).getName();
    if (name.contains("-testing") || name.contains("-proto")) {
      return false;
    }
    return name.equals("classes")
        || Stream.of("spansmith-", "opentelemetry-").anyMatch(name::startsWith);
  }

  private static String testClasses() {
    return Arrays.stream(ChildJvm.classPath().split(File.pathSeparator))
        .filter(entry -> entry.endsWith("test-classes"))
        .findFirst()
        .orElseThrow();
  }
}
