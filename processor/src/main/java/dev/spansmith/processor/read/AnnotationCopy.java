package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.spansmith.processor.model.Literals;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annotation again, value by value. JavaPoet's own copy leaves empty arrays out and has
 * no text for NaN, the infinities and some characters.
 */
final class AnnotationCopy extends SimpleAnnotationValueVisitor14<CodeBlock, @Nullable Void> {

  private static final AnnotationCopy VALUE = new AnnotationCopy();

  private AnnotationCopy() {}

  static AnnotationSpec of(AnnotationMirror mirror) {
    AnnotationSpec.Builder copy =
        AnnotationSpec.builder(ClassName.get(MoreTypes.asTypeElement(mirror.getAnnotationType())));
    mirror
        .getElementValues()
        .forEach((member, value) -> add(copy, member.getSimpleName().toString(), value));
    return copy.build();
  }

  private static void add(AnnotationSpec.Builder copy, String member, AnnotationValue value) {
    List<?> values = value.getValue() instanceof List<?> several ? several : List.of(value);
    if (values.isEmpty()) {
      copy.addMember(member, "{}");
    }
    values.forEach(one -> copy.addMember(member, VALUE.visit((AnnotationValue) one)));
  }

  @Override
  protected CodeBlock defaultAction(Object value, @Nullable Void ignored) {
    return Literals.of(value);
  }

  @Override
  public CodeBlock visitAnnotation(AnnotationMirror value, @Nullable Void ignored) {
    return CodeBlock.of("$L", of(value));
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement value, @Nullable Void ignored) {
    return CodeBlock.of("$T.$L", TypeName.get(value.asType()), value.getSimpleName());
  }

  @Override
  public CodeBlock visitType(TypeMirror value, @Nullable Void ignored) {
    return CodeBlock.of("$T.class", TypeName.get(value));
  }
}
