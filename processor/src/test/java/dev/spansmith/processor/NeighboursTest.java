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

/** What lies in the same package, or folder, as the wrapper. */
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
