package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Methods that a type inherits from unrelated parents with one signature: one method in the
 * wrapper. It has the most specific return type, and throws only what every declaration allows.
 */
final class SameSignature {

  private final Types types;
  private final Map<ExecutableElement, ExecutableType> methods = new LinkedHashMap<>();

  SameSignature(Types types, ExecutableElement method, ExecutableType signature) {
    this.types = types;
    methods.put(method, signature);
  }

  boolean admits(ExecutableElement method, ExecutableType signature) {
    Map.Entry<ExecutableElement, ExecutableType> first = methods.entrySet().iterator().next();
    return first.getKey().getSimpleName().equals(method.getSimpleName())
        && (types.isSubsignature(first.getValue(), signature)
            || types.isSubsignature(signature, first.getValue()));
  }

  void add(ExecutableElement method, ExecutableType signature) {
    methods.put(method, signature);
  }

  Set<ExecutableElement> methods() {
    return methods.keySet();
  }

  ExecutableElement mostSpecific() {
    for (ExecutableElement method : methods.keySet()) {
      boolean inClass = !method.getEnclosingElement().getKind().isInterface();
      if (inClass && !method.getModifiers().contains(Modifier.ABSTRACT)) {
        return method;
      }
    }
    return mostSpecificBy(types::isSubtype)
        .or(() -> mostSpecificBy((a, b) -> types.isSubtype(types.erasure(a), types.erasure(b))))
        .orElseGet(() -> methods.keySet().iterator().next());
  }

  private Optional<ExecutableElement> mostSpecificBy(
      BiPredicate<TypeMirror, TypeMirror> isSubtype) {
    return methods.keySet().stream()
        .filter(method -> returnsTheMostSpecific(method, isSubtype))
        .findFirst();
  }

  List<? extends TypeMirror> thrown() {
    ExecutableElement chosen = mostSpecific();
    List<? extends TypeMirror> own = methods.get(chosen).getThrownTypes();
    if (!chosen.getModifiers().contains(Modifier.ABSTRACT) || methods.size() == 1) {
      return own;
    }
    List<TypeMirror> allowed = new ArrayList<>();
    for (ExecutableType method : methods.values()) {
      for (TypeMirror thrown : method.getThrownTypes()) {
        boolean isNew = allowed.stream().noneMatch(t -> covers(t, thrown));
        if (isNew && methods.values().stream().allMatch(m -> allows(m, thrown))) {
          allowed.add(thrown);
        }
      }
    }
    return allowed;
  }

  private boolean allows(ExecutableType method, TypeMirror thrown) {
    return method.getThrownTypes().stream().anyMatch(t -> covers(t, thrown));
  }

  private boolean covers(TypeMirror declared, TypeMirror thrown) {
    return types.isSubtype(thrown, declared)
        || (positionAsVariable(thrown) >= 0
            && positionAsVariable(thrown) == positionAsVariable(declared));
  }

  /** Each method has type variables of its own; those at one position are the same one. */
  private static int positionAsVariable(TypeMirror type) {
    return type instanceof TypeVariable variable
            && variable.asElement().getEnclosingElement() instanceof ExecutableElement method
        ? method.getTypeParameters().indexOf(variable.asElement())
        : -1;
  }

  private boolean returnsTheMostSpecific(
      ExecutableElement method, BiPredicate<TypeMirror, TypeMirror> isSubtype) {
    TypeMirror mine = methods.get(method).getReturnType();
    boolean isReference = !mine.getKind().isPrimitive() && mine.getKind() != TypeKind.VOID;
    return methods.values().stream()
        .map(ExecutableType::getReturnType)
        .allMatch(
            other -> isReference ? isSubtype.test(mine, other) : mine.getKind() == other.getKind());
  }
}
