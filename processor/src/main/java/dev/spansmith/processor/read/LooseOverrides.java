package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Overrides that hold for erasures only, as of a {@code List<String>} by a raw {@code List}: the
 * compiler warns of some, and where it looks for a method to call it may find the other one.
 */
final class LooseOverrides {

  private final Compiler compiler;
  private final TypeElement type;

  LooseOverrides(Compiler compiler, TypeElement type) {
    this.compiler = compiler;
    this.type = type;
  }

  /**
   * The supertype as which an instance has to be seen for a call to mean the method, where another
   * declaration has parameters that are the same by erasure only.
   */
  Optional<DeclaredType> calledOn(CandidateMethod method) {
    return method.declaringType().equals(type)
            || signatures(method).allMatch(other -> isSame(method.type(), other))
        ? Optional.empty()
        : Optional.of(Supertypes.asSeenFrom(type, method.declaringType(), compiler));
  }

  /** Compared one by one: ECJ's isSubsignature takes a raw parameter for the generic one. */
  private static boolean isSame(ExecutableType signature, ExecutableType other) {
    List<? extends TypeMirror> parameters = signature.getParameterTypes();
    List<? extends TypeMirror> others = other.getParameterTypes();
    for (int i = 0; i < parameters.size(); i++) {
      if (isErased(parameters.get(i), others.get(i))
          || isErased(others.get(i), parameters.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isErased(TypeMirror parameter, TypeMirror other) {
    if (parameter.getKind() == TypeKind.ARRAY && other.getKind() == TypeKind.ARRAY) {
      return isErased(
          ((ArrayType) parameter).getComponentType(), ((ArrayType) other).getComponentType());
    }
    return parameter.getKind() == TypeKind.DECLARED
        && MoreTypes.asDeclared(parameter).getTypeArguments().isEmpty()
        && (other.getKind() == TypeKind.TYPEVAR
            || (other.getKind() == TypeKind.DECLARED
                && !MoreTypes.asDeclared(other).getTypeArguments().isEmpty()));
  }

  /** Whether some declaration of the method returns a type with arguments where it has none. */
  boolean inResult(CandidateMethod method) {
    TypeMirror result = method.type().getReturnType();
    return result.getKind() == TypeKind.DECLARED
        && signatures(method).anyMatch(other -> isRaw(result, other.getReturnType()));
  }

  private Stream<ExecutableType> signatures(CandidateMethod method) {
    return method.declarations().stream()
        .filter(declaration -> !declaration.equals(method.element()))
        .map(
            declaration -> {
              Element declaring = declaration.getEnclosingElement();
              DeclaredType owner = Supertypes.asSeenFrom(type, (TypeElement) declaring, compiler);
              return MoreTypes.asExecutable(compiler.types().asMemberOf(owner, declaration));
            });
  }

  private boolean isRaw(TypeMirror result, TypeMirror other) {
    if (other.getKind() != TypeKind.DECLARED
        || MoreTypes.asDeclared(other).getTypeArguments().isEmpty()) {
      return false;
    }
    Deque<TypeMirror> next = new ArrayDeque<>(List.of(result));
    while (!next.isEmpty()) {
      TypeMirror candidate = next.remove();
      if (MoreTypes.asElement(candidate).equals(MoreTypes.asElement(other))) {
        return MoreTypes.asDeclared(candidate).getTypeArguments().isEmpty();
      }
      next.addAll(compiler.types().directSupertypes(candidate));
    }
    return false;
  }
}
