package dev.spansmith.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * A type mirror as a JavaPoet name that keeps its type-use annotations in place. JavaPoet's own
 * conversion drops them, and its method copying breaks on intersection bounds.
 */
final class TypeNames {

  private final TypeParameters parameters;
  private final AnnotationCopies annotations;
  private final ClassNames classNames;

  TypeNames(TypeParameters parameters, AnnotationCopies annotations, ClassNames classNames) {
    this.parameters = parameters;
    this.annotations = annotations;
    this.classNames = classNames;
  }

  TypeName of(TypeMirror type) {
    return type.accept(new Visitor(), null);
  }

  List<TypeName> of(List<? extends TypeMirror> types) {
    return types.stream().map(this::of).toList();
  }

  /** A declaration of the variable, with the bounds it has as a member of the wrapped type. */
  TypeVariableName declaration(TypeVariable variable) {
    TypeParameterElement element = (TypeParameterElement) variable.asElement();
    List<TypeName> bounds = new ArrayList<>();
    for (TypeMirror bound : bounds(variable, element)) {
      bounds.add(of(bound));
    }
    if (bounds.equals(List.of(ClassName.OBJECT))) {
      bounds.clear();
    }
    TypeVariableName name = TypeVariableName.get(parameters.nameOf(element)).withBounds(bounds);
    return name.annotated(annotations.onType(element.getAnnotationMirrors()));
  }

  /**
   * ECJ gives a variable with two bounds only the first as its upper bound, and leaves a leading
   * Object, which overriding has to repeat, out of three or more.
   */
  private static List<? extends TypeMirror> bounds(
      TypeVariable variable, TypeParameterElement element) {
    TypeMirror upper = variable.getUpperBound();
    if (upper instanceof IntersectionType intersection) {
      List<? extends TypeMirror> bounds = intersection.getBounds();
      return element.getBounds().size() > bounds.size()
          ? Stream.concat(Stream.of(element.getBounds().get(0)), bounds.stream()).toList()
          : bounds;
    }
    return element.getBounds().size() > 1 ? element.getBounds() : List.of(upper);
  }

  private final class Visitor extends SimpleTypeVisitor14<TypeName, @Nullable Void> {

    @Override
    public TypeName visitDeclared(DeclaredType type, @Nullable Void ignored) {
      List<AnnotationSpec> specs = annotations.onType(type.getAnnotationMirrors());
      ClassName rawType = classNames.of((TypeElement) type.asElement());
      TypeMirror outer = type.getEnclosingType();
      if (InnerClasses.isInner(type.asElement())
          && outer.getKind() == TypeKind.DECLARED
          && of(outer) instanceof ParameterizedTypeName parameterized) {
        return parameterized
            .nestedClass(rawType.simpleName(), of(type.getTypeArguments()))
            .annotated(specs);
      }
      if (type.getTypeArguments().isEmpty()) {
        return rawType.annotated(specs);
      }
      TypeName[] arguments = of(type.getTypeArguments()).toArray(new TypeName[0]);
      return ParameterizedTypeName.get(rawType, arguments).annotated(specs);
    }

    @Override
    public TypeName visitArray(ArrayType type, @Nullable Void ignored) {
      return ArrayTypeName.of(of(type.getComponentType()))
          .annotated(annotations.onType(type.getAnnotationMirrors()));
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, @Nullable Void ignored) {
      return TypeVariableName.get(parameters.nameOf(type.asElement()))
          .annotated(annotations.onType(type.getAnnotationMirrors()));
    }

    @Override
    public TypeName visitWildcard(WildcardType type, @Nullable Void ignored) {
      TypeMirror upper = type.getExtendsBound();
      TypeMirror lower = type.getSuperBound();
      TypeName name =
          lower != null
              ? WildcardTypeName.supertypeOf(of(lower))
              : WildcardTypeName.subtypeOf(upper == null ? ClassName.OBJECT : of(upper));
      return name.annotated(annotations.onType(type.getAnnotationMirrors()));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, @Nullable Void ignored) {
      return TypeName.get(type).annotated(annotations.onType(type.getAnnotationMirrors()));
    }
  }
}
