package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A bug of ours is one error that says so, and the other types get their wrappers. */
final class CrashTest {

  private static final JavaFileObject UNLUCKY = source("Unlucky");
  private static final JavaFileObject LUCKY = source("Lucky");

  @Test
  void namesTheTypeTheVersionAndWhereToReport() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WithFiler(filer -> failing(filer, new ArrayList<>())))
            .compile(UNLUCKY, LUCKY);

    assertThat(compilation.errors()).hasSize(1);
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    assertThat(message)
        .startsWith("[Spansmith:Internal] Spansmith 0.")
        .contains(" failed on Unlucky. This is a bug in Spansmith; please report it in the issue")
        .contains("java.lang.IllegalStateException: no luck")
        .contains("\tat dev.spansmith.processor.");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(4);
  }

  @Test
  void sparesTheOthers() {
    List<String> written = new ArrayList<>();

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new WithFiler(filer -> failing(filer, written)))
            .compile(UNLUCKY, LUCKY);

    assertThat(compilation).failed();
    assertThat(written).containsExactly("app.LuckyTraced");
  }

  private static Filer failing(Filer filer, List<String> written) {
    return (Filer)
        Proxy.newProxyInstance(
            CrashTest.class.getClassLoader(),
            new Class<?>[] {Filer.class},
            (proxy, method, arguments) -> {
              String name = arguments[0].toString();
              if (name.contains("Unlucky")) {
                throw new IllegalStateException("no luck");
              }
              written.add(name);
              return method.invoke(filer, arguments);
            });
  }

  private static JavaFileObject source(String name) {
    return JavaFileObjects.forSourceString(
        "app." + name,
        """
        package app;

        @dev.spansmith.annotations.Traced
        class %s {
          public void call() {}
        }
        """
            .formatted(name));
  }
}
