package dev.spansmith.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.spansmith.processor.model.Literals;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as JavaPoet writes it, with the values that JavaPoet's own conversion gets wrong:
 * an empty array is not the same as none, and some constants have no literal.
 */
final class AnnotationTexts extends SimpleAnnotationValueVisitor14<CodeBlock, @Nullable Void> {

  private final ClassNames classNames;

  AnnotationTexts(ClassNames classNames) {
    this.classNames = classNames;
  }

  AnnotationSpec of(AnnotationMirror mirror) {
    AnnotationSpec.Builder spec =
        AnnotationSpec.builder(classNames.of((TypeElement) mirror.getAnnotationType().asElement()));
    mirror
        .getElementValues()
        .forEach((member, value) -> add(spec, member.getSimpleName().toString(), value));
    return spec.build();
  }

  private void add(AnnotationSpec.Builder spec, String member, AnnotationValue value) {
    if (value.getValue() instanceof List<?> elements && !elements.isEmpty()) {
      for (Object element : elements) {
        spec.addMember(member, visit((AnnotationValue) element));
      }
    } else {
      spec.addMember(member, visit(value));
    }
  }

  @Override
  protected CodeBlock defaultAction(Object value, @Nullable Void ignored) {
    return Literals.of(value);
  }

  @Override
  public CodeBlock visitType(TypeMirror value, @Nullable Void ignored) {
    return CodeBlock.of("$T.class", new Literal().visit(value));
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement value, @Nullable Void ignored) {
    TypeElement declaring = (TypeElement) value.getEnclosingElement();
    return CodeBlock.of("$T.$L", classNames.of(declaring), value.getSimpleName());
  }

  @Override
  public CodeBlock visitAnnotation(AnnotationMirror value, @Nullable Void ignored) {
    return CodeBlock.of("$L", of(value));
  }

  @Override
  public CodeBlock visitArray(List<? extends AnnotationValue> values, @Nullable Void ignored) {
    return values.stream().map(this::visit).collect(CodeBlock.joining(", ", "{", "}"));
  }

  /** The type of a class literal: erased, and maybe an array. */
  private final class Literal extends SimpleTypeVisitor14<TypeName, @Nullable Void> {

    @Override
    public TypeName visitDeclared(DeclaredType type, @Nullable Void ignored) {
      return classNames.of((TypeElement) type.asElement());
    }

    @Override
    public TypeName visitArray(ArrayType type, @Nullable Void ignored) {
      return ArrayTypeName.of(visit(type.getComponentType()));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, @Nullable Void ignored) {
      return TypeName.get(type);
    }
  }
}
