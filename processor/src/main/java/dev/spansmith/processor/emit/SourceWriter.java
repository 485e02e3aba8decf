package dev.spansmith.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/**
 * The only place that writes a file: with exactly one originating element, the annotated type,
 * which is what makes the processor isolating for Gradle.
 */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes one class.
   *
   * @throws javax.annotation.processing.FilerException if its name is taken
   */
  public void write(String packageName, TypeSpec type, TypeElement originating) throws IOException {
    JavaFile.builder(packageName, type.toBuilder().addOriginatingElement(originating).build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }
}
