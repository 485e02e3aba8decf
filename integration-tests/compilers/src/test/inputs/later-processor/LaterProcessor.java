import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's: writes app.Sooner in the first round and app.Later in the second. */
public class LaterProcessor extends AbstractProcessor {

  private int round;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == 1) {
      write("app.Sooner", "package app; class Sooner {}");
    }
    if (round == 2) {
      write(
          "app.Later",
          """
          package app;

          @dev.spansmith.annotations.Traced
          public class Later {
            public static final String NAME = "later name";
            public static final String KEY = "later.key";

            public void work() {}
          }
          """);
    }
    return false;
  }

  private void write(String type, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
