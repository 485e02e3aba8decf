package dev.spansmith.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.spansmith.processor.model.TracedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the declaration of every generated class says: where it comes from, and who may see it. */
final class Declarations {

  private static final String PROCESSOR = "dev.spansmith.processor.TracedProcessor";

  private Declarations() {}

  /** A private method that needs no wrapper, except to name its type variables. */
  static MethodSpec.Builder helper(TracedType type, String name) {
    MethodSpec.Builder helper = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    return type.header().typeVariables().isEmpty() ? helper.addModifiers(Modifier.STATIC) : helper;
  }

  static TypeSpec.Builder declare(
      ClassName name, TracedType type, List<AnnotationSpec> annotations) {
    TypeSpec.Builder generated =
        TypeSpec.classBuilder(name)
            .addAnnotation(
                AnnotationSpec.builder(KnownTypes.TRACED_GENERATED)
                    .addMember("value", "$T.class", type.target())
                    .build())
            .addAnnotations(annotations)
            .addTypeVariables(type.header().typeVariables())
            .alwaysQualify(type.members().types().toArray(new String[0]));
    if (type.header().standardGenerated()) {
      generated.addAnnotation(
          AnnotationSpec.builder(KnownTypes.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    Suppressions.of(type.header().suppressions()).ifPresent(generated::addAnnotation);
    if (type.header().isPublic()) {
      generated.addModifiers(Modifier.PUBLIC);
    }
    return generated;
  }
}
