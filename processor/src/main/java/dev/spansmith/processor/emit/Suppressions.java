package dev.spansmith.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;

/** The narrowest {@code @SuppressWarnings} that a declaration needs, if it needs one. */
final class Suppressions {

  private Suppressions() {}

  static Optional<AnnotationSpec> of(List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    keys.forEach(key -> annotation.addMember("value", "$S", key));
    return Optional.of(annotation.build());
  }
}
