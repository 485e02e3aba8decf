package dev.spansmith.runtime;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiled runtime is made of. */
final class BytecodeTest {

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(root());
  private static final int MOST_BYTES = 20 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("\\[class,load *\\] dev\\.spansmith\\.runtime\\.(\\S+) ");

  @Test
  void noReflectionAndNoLookups() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .check(CLASSES);
  }

  @Test
  void noMemberOrClassByName() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("forName|get(Declared)?(Method|Field|Constructor)s?"))
                .and(target(owner(type(Class.class)))))
        .check(CLASSES);
  }

  @Test
  void whatASynchronousCallTouchesIsSmall() throws IOException {
    String output =
        ChildJvm.run(ChildPrograms.OneCall.class, "", "-Xlog:class+load:stdout:uptime,tags");

    List<Path> touched =
        LOADED
            .matcher(output)
            .results()
            .map(match -> root().resolve("dev/spansmith/runtime/" + match.group(1) + ".class"))
            .filter(Files::exists) // the others are classes of this test
            .toList();
    assertThat(touched)
        .extracting(file -> file.getFileName().toString())
        .contains("Spans.class", "SpanDefinition.class", "GlobalTracer.class")
        .doesNotContain("Failures.class", "Problems.class", "AttributeValues.class");
    long bytes = 0;
    for (Path file : touched) {
      bytes += Files.size(file);
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  private static Path root() {
    try {
      return Path.of(Spans.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException problem) {
      throw new AssertionError(problem);
    }
  }
}
