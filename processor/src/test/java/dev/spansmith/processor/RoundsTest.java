package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types and constants that another processor writes while we are looking. */
final class RoundsTest {

  private static final JavaFileObject USER =
      JavaFileObjects.forSourceString(
          "app.User",
          """
          package app;

          import dev.spansmith.annotations.SpanAttribute;
          import dev.spansmith.annotations.Traced;

          public class User {
            @Traced(Later.NAME)
            @Mark(Later.NAME)
            public Later call(@SpanAttribute(Later.KEY) String id) {
              return null;
            }

            static class Middle extends Later {
              @Override
              @Traced
              public void work() {}
            }

            @interface Mark {
              String value();
            }
          }
          """);

  @Test
  void waitsForTypesAndConstants() throws IOException {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new TracedProcessor(), new WritesLater())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(USER);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(wrapper(compilation, "app.UserTraced"))
        .contains("SpanDefinition.of(\"later name\", ")
        .contains("stringKey(\"later.key\")")
        .contains("@User.Mark(\"later name\")")
        .contains("public Later call(String id)");
    assertThat(wrapper(compilation, "app.User_MiddleTraced")).contains("void work()");
  }

  @Test
  void wrapsWhatAnotherProcessorWrote() throws IOException {
    Compilation compilation =
        Compiler.javac().withProcessors(new TracedProcessor(), new WritesLater()).compile(USER);

    assertThat(wrapper(compilation, "app.LaterTraced")).contains("extends Later");
  }

  /** What is above the type that a path leads through is yet to be written. */
  @Test
  void pathWaitsForAnAccessor() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "app.Desk",
            """
            package app;

            import dev.spansmith.annotations.FailsWhen;
            import dev.spansmith.annotations.ResultAttribute;
            import dev.spansmith.annotations.SpanAttribute;
            import dev.spansmith.annotations.Traced;

            class Desk {
              @Traced
              @FailsWhen("done")
              @ResultAttribute(value = LaterPort.KEY, path = "done")
              Answer ask(@SpanAttribute(value = "done", path = "answer.done") Question question) {
                return null;
              }

              record Question(Answer answer) {}

              interface Answer extends LaterPort {}
            }
            """);

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new TracedProcessor(), new WritesLater())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(source);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(wrapper(compilation, "app.DeskTraced"))
        .contains("return answer.isDone();")
        .contains("booleanKey(\"port.key\")");
  }

  @Test
  void decoratesAnInterfaceThatAnotherProcessorWrote() throws IOException {
    JavaFileObject holder =
        JavaFileObjects.forSourceString(
            "app.Holder",
            """
            package app;

            import dev.spansmith.annotations.TraceInterface;

            @TraceInterface({Runnable.class, LaterPort.class})
            class Holder {}
            """);

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new TracedProcessor(), new WritesLater())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(holder);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(wrapper(compilation, "app.Holder_RunnableTraced")).contains("implements Runnable");
    assertThat(wrapper(compilation, "app.Holder_LaterPortTraced")).contains("implements LaterPort");
  }

  @Test
  void typeMayReturnItsOwnWrapper() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "app.Port",
            """
            package app;

            import dev.spansmith.annotations.Traced;

            @Traced
            public interface Port {
              void call();

              static Port traced(Port port) {
                return new PortTraced(null, port);
              }
            }
            """);

    assertThat(Sources.compile(List.of(), source)).succeeded();
  }

  @Test
  void isSilentWithoutAnnotations() {
    JavaFileObject source =
        JavaFileObjects.forSourceString("app.Plain", "package app; class Plain {}");

    Compilation compilation = Sources.compile(List.of(), source);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  @Test
  void doesNotWrapWrappers() {
    Compilation compilation =
        Sources.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "app.A",
                "package app; @dev.spansmith.annotations.Traced class A { public void f() {} }"));

    assertThat(compilation.generatedSourceFiles()).hasSize(1);
  }

  private static String wrapper(Compilation compilation, String name) throws IOException {
    return compilation.generatedSourceFile(name).orElseThrow().getCharContent(false).toString();
  }

  /** Another processor: writes app.Later and app.LaterPort in the first round. */
  private static final class WritesLater extends AbstractProcessor {

    private boolean written;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        write(
            "Later",
            """
            package app;

            @dev.spansmith.annotations.Traced
            public class Later {
              public static final String NAME = "later name";
              public static final String KEY = "later.key";

              public void work() {}
            }
            """);
        write(
            "LaterPort",
            "package app; public interface LaterPort {"
                + " String KEY = \"port.key\"; void call(); boolean isDone(); }");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer file = processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
        file.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
