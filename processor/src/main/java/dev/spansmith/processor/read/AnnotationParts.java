package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** What an annotation's values mention, nested ones included: a copy has to mention it too. */
final class AnnotationParts extends SimpleAnnotationValueVisitor14<@Nullable Void, @Nullable Void> {

  private final List<String> strings = new ArrayList<>();
  private final List<TypeMirror> types = new ArrayList<>();
  private final List<TypeElement> enums = new ArrayList<>();

  private AnnotationParts() {}

  static AnnotationParts of(AnnotationMirror mirror) {
    AnnotationParts parts = new AnnotationParts();
    parts.visitAnnotation(mirror, null);
    return parts;
  }

  List<String> strings() {
    return strings;
  }

  /** The annotation's type, class literals and the types of enum constants. */
  List<TypeMirror> types() {
    return types;
  }

  /** The enums whose constants are named. */
  List<TypeElement> enums() {
    return enums;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationMirror mirror, @Nullable Void ignored) {
    types.add(mirror.getAnnotationType());
    mirror.getElementValues().values().forEach(this::visit);
    return null;
  }

  @Override
  public @Nullable Void visitArray(List<? extends AnnotationValue> values, @Nullable Void ignored) {
    values.forEach(this::visit);
    return null;
  }

  @Override
  public @Nullable Void visitString(String value, @Nullable Void ignored) {
    strings.add(value);
    return null;
  }

  @Override
  public @Nullable Void visitType(TypeMirror value, @Nullable Void ignored) {
    types.add(value);
    return null;
  }

  @Override
  public @Nullable Void visitEnumConstant(VariableElement value, @Nullable Void ignored) {
    types.add(value.asType());
    enums.add((TypeElement) value.getEnclosingElement());
    return null;
  }
}
