package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What takes more than one source file: what lies beside the wrapper, or in another package. */
final class NeighboursTest {

  private static final List<String> LINT = List.of("-Xlint:all,-processing", "-Werror");

  /** Nobody imports java.lang, so a type of the same package comes first. */
  @Test
  void typesOfThePackageDoNotStandForThoseOfJavaLang() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String name :
        List.of("String", "Object", "Throwable", "Long", "Integer", "Boolean", "Double", "Span")) {
      sources.add(source(name, "public class " + name + " {}"));
    }
    sources.add(source("Override", "public @interface Override {}"));
    sources.add(source("SuppressWarnings", "public @interface SuppressWarnings {}"));
    sources.add(source("Deprecated", "public @interface Deprecated {}"));
    sources.add(
        source(
            "Service",
            """
            @dev.spansmith.annotations.Traced
            public class Service {
              public java.lang.String call(
                  @dev.spansmith.annotations.SpanAttribute java.lang.String a,
                  @dev.spansmith.annotations.SpanAttribute java.lang.Integer b,
                  @dev.spansmith.annotations.SpanAttribute boolean c,
                  String d,
                  java.util.List<?> e) {
                return a;
              }

              @java.lang.SuppressWarnings("rawtypes")
              public void raw(java.util.List list) {}
            }
            """));

    Compilation compilation = Sources.compile(LINT, sources.toArray(JavaFileObject[]::new));

    assertThat(compilation).succeededWithoutWarnings();
  }

  /** A type called like a package hides it; what is imported is reached all the same. */
  @Test
  void typeCalledLikeAPackageHurtsNobodyWhoImports() {
    Compilation compilation =
        Sources.compile(
            LINT,
            source("dev", "public class dev {}"),
            source("io", "public class io {}"),
            source(
                "Service",
                """
                import dev.spansmith.annotations.Traced;

                public class Service {
                  @Traced
                  void call() {}
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
  }

  /** An enum may be called like a constant of the wrapper, which then has to make way. */
  @Test
  void enumCalledLikeAConstantIsStillFound() {
    Compilation compilation =
        Sources.compile(
            LINT,
            source("CALL", "public enum CALL { FIRST }"),
            source("On", "public @interface On { CALL value(); }"),
            source(
                "Service",
                """
                class Service {
                  @dev.spansmith.annotations.Traced
                  @On(CALL.FIRST)
                  void call(@On(CALL.FIRST) int count) {}
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void nameThatNoFileSystemTakesIsCutShort() {
    String name = "Ä".repeat(110);

    Compilation compilation =
        Sources.compile(
            LINT,
            source(
                name,
                "@dev.spansmith.annotations.Traced class " + name + " { public void call() {} }"));

    assertThat(compilation).succeededWithoutWarnings();
    String path = compilation.generatedSourceFiles().get(0).getName();
    String file = path.substring(path.lastIndexOf('/') + 1);
    assertThat(file).startsWith("Ä".repeat(90) + "_").endsWith("Traced.java");
    assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThan(210);
  }

  @Test
  void unnamedPackage() {
    Compilation compilation =
        Sources.compile(
            LINT,
            JavaFileObjects.forSourceString(
                "Alone",
                """
                import dev.spansmith.annotations.*;

                @Traced
                @TraceInterface(java.util.concurrent.Callable.class)
                class Alone {
                  public void call(@SpanAttribute int count) {}
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles())
        .extracting(JavaFileObject::getName)
        .anyMatch(file -> file.endsWith("/AloneTraced.java"))
        .anyMatch(file -> file.endsWith("/Alone_CallableTraced.java"));
  }

  @Test
  void parentOfAnotherPackageKeepsItsPackagePrivateMethods() {
    JavaFileObject parent =
        JavaFileObjects.forSourceString(
            "other.Parent",
            """
            package other;

            public class Parent {
              @dev.spansmith.annotations.Traced
              void hidden() {}
            }
            """);

    Compilation compilation =
        Sources.compile(
            List.of(),
            parent,
            source(
                "Child",
                """
                import dev.spansmith.annotations.Traced;

                class Child extends other.Parent {
                  @Traced
                  void call() {}
                }
                """));

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings()).hasSize(1);
    assertThat(compilation)
        .hadWarningContaining(
            "[Spansmith:UnreachableMethod] hidden() of Parent is package-private in another"
                + " package, so ChildTraced cannot override it, and it is not traced here. Make it"
                + " protected.")
        .inFile(source("Child", ""))
        .onLine(6);
  }

  /** Of what another package has, a subclass sees what is protected, and no more. */
  @Test
  void parentOfAnotherPackageGivesWhatIsProtected() {
    JavaFileObject parent =
        JavaFileObjects.forSourceString(
            "other.Parent",
            """
            package other;

            import dev.spansmith.annotations.*;

            public abstract class Parent<T> extends Hidden<T> {
              String Spans;
              protected String Tracer;

              Parent(int ignored) {}

              protected Parent(String name) throws java.io.IOException {}

              void packagePrivate() {}

              @Traced
              protected T shared(@SpanAttribute("value") T value) throws java.io.IOException {
                return value;
              }

              @Traced
              protected Part part(Part part) {
                return part;
              }

              protected static class Part {
                protected Part() {}
              }
            }
            """);
    JavaFileObject hidden =
        JavaFileObjects.forSourceString(
            "other.Hidden",
            """
            package other;

            import dev.spansmith.annotations.Traced;

            abstract class Hidden<T> {
              @Traced
              public void visible(T value) {}

              @Traced
              protected void inherited(T value) {}
            }
            """);
    JavaFileObject child =
        source(
            "Child",
            """
            import java.util.List;

            @dev.spansmith.annotations.Traced
            class Child extends other.Parent<List<? super Integer>> {
              Child() throws java.io.IOException {
                super("child");
              }

              /** Not an override: the parent's is out of sight. */
              public void packagePrivate() {}
            }
            """);

    Compilation compilation = Sources.compile(LINT, parent, hidden, child);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("app.ChildTraced")
        .contentsAsUtf8String()
        .contains("protected List<? super Integer> shared(List<? super Integer> arg0)");
    for (String method : List.of("packagePrivate", "part", "visible", "inherited")) {
      assertThat(compilation)
          .generatedSourceFile("app.ChildTraced")
          .contentsAsUtf8String()
          .contains("super." + method + "(");
    }
  }

  /** JDK 18 marked it for removal, so the text of these wrappers depends on the JDK. */
  @Test
  void methodThatTheCollectorCalls() {
    Compilation compilation =
        Sources.compile(
            LINT,
            source(
                "Closing",
                """
                import dev.spansmith.annotations.Traced;

                @SuppressWarnings({"removal", "deprecation"})
                class Closing {
                  @Traced
                  @Override
                  protected void finalize() throws Throwable {}
                }
                """),
            source(
                "Port",
                """
                @dev.spansmith.annotations.Traced
                @SuppressWarnings({"removal", "deprecation"})
                interface Port {
                  void finalize();

                  void call();
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
  }

  /** Where Spring is in use there is a second class for an interface. */
  @Test
  void takenNameOfABeanDecoratorIsNamed() {
    JavaFileObject port =
        source(
            "Port",
            """
            @dev.spansmith.annotations.Traced
            public interface Port {
              void call();
            }
            """);

    Compilation compilation =
        Sources.compile(
            List.of(),
            port,
            source("PortTracedBeanDecorator", "class PortTracedBeanDecorator {}"),
            Sources.source(
                Sources.INPUTS.resolve(
                    "stubs/spansmith-spring/dev/spansmith/spring/BeanDecorator.java")));

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[Spansmith:NameTaken] what is generated for Port is called PortTracedBeanDecorator,"
                + " and so is another type of these sources. Rename one.")
        .inFile(port);
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("app." + name, "package app;\n\n" + text);
  }
}
