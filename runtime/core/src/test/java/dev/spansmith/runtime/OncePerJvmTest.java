package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided once in the life of a JVM, each in a JVM of its own. */
final class OncePerJvmTest {

  @TempDir Path folder;

  @Test
  void failureIsRecordedOnceByDefault() {
    assertThat(lines(ChildPrograms.FailingTwice.class))
        .containsExactly("Payments.charge has 1", "OrderService.place has 0", "exit 0");
  }

  @Test
  void failureIsRecordedAtEachLevelOnRequest() {
    assertThat(lines(ChildPrograms.FailingTwice.class, "-Dspansmith.exceptions=every"))
        .containsExactly("Payments.charge has 1", "OrderService.place has 1", "exit 0");
    assertThat(lines(ChildPrograms.FailingTwice.class, "-Dspansmith.exceptions=Every"))
        .contains("OrderService.place has 1");
  }

  @Test
  void problemsAreWarningsFiveTimesAndThenSilent() {
    String output = ChildJvm.run(ChildPrograms.AlwaysInTrouble.class, "");

    assertThat(output).endsWith("exit 0");
    assertThat(
            count("WARNING: Tracing: a span could not be ended; the application goes on", output))
        .isEqualTo(5);
    assertThat(count("java.lang.IllegalStateException: processor is broken", output)).isEqualTo(5);
    assertThat(output).contains("at dev.spansmith.runtime.ChildPrograms");
  }

  @Test
  void hashIsKeyed() {
    assertThat(lines(ChildPrograms.Hashing.class, "-Dspansmith.mask.key=sixteen letters!"))
        .containsExactly(
            "2036e6f3fea51577e20e560c2856dae8",
            "[2036e6f3fea51577e20e560c2856dae8, 4af608116cb84a69b1f3c372e25167f7]",
            "null",
            "exit 0");
  }

  @Test
  void hashWithoutAKeyFailsAtStart() {
    String message =
        "shop.Vault has attributes with Mask.HASH, which takes a key of at least 16 characters: set"
            + " the environment variable SPANSMITH_MASK_KEY or the system property"
            + " spansmith.mask.key.";
    assertThat(lines(ChildPrograms.Hashing.class)).containsExactly(message, "exit 0");
    assertThat(lines(ChildPrograms.Hashing.class, "-Dspansmith.mask.key=fifteen letters"))
        .containsExactly(message, "exit 0");
  }

  @Test
  void starterIsAskedOnce() throws IOException {
    register(ChildPrograms.SettingStarter.class);

    assertThat(lines(ChildPrograms.ThreeWrappers.class))
        .containsExactly("start 1", "on: true", "on: true", "on: true", "set: true", "exit 0");
  }

  @Test
  void starterIsNotAskedWhenAGlobalIsSet() throws IOException {
    register(ChildPrograms.SettingStarter.class);

    assertThat(lines(ChildPrograms.GlobalFirst.class)).containsExactly("on: true", "exit 0");
  }

  @Test
  void starterThatFailsIsLoggedAndTheApplicationGoesOnUntraced() throws IOException {
    register(ChildPrograms.FailingStarter.class);

    assertThat(lines(ChildPrograms.ThreeWrappers.class))
        .contains(
            "start",
            "WARNING: Tracing: the global OpenTelemetry could not be started; the application goes"
                + " on.",
            "java.lang.NoClassDefFoundError: com/acme/Exporter")
        .containsOnlyOnce("start")
        .endsWith("on: false", "on: false", "on: false", "set: false", "exit 0");
  }

  @Test
  void starterThatIsNotThereIsLoggedAndTheApplicationGoesOnUntraced() throws IOException {
    register("com.acme.NotThere");

    assertThat(lines(ChildPrograms.ThreeWrappers.class))
        .contains(
            "WARNING: Tracing: the global OpenTelemetry could not be started; the application goes"
                + " on.")
        .endsWith("on: false", "on: false", "on: false", "set: false", "exit 0");
  }

  private List<String> lines(Class<?> program, String... jvmArguments) {
    return ChildJvm.run(program, folder.toString(), jvmArguments).lines().toList();
  }

  private void register(Class<? extends GlobalOpenTelemetryStarter> starter) throws IOException {
    register(starter.getName());
  }

  private void register(String starter) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(GlobalOpenTelemetryStarter.class.getName()), starter);
  }

  private static long count(String text, String output) {
    return Pattern.compile(Pattern.quote(text)).matcher(output).results().count();
  }
}
