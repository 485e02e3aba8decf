package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Every type that a type mentions: its arguments, components, bounds and, of a method, its result,
 * parameters and exceptions. Declared and unresolved types and type variables, in the order met.
 */
final class TypeParts extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {

  private final List<TypeMirror> parts = new ArrayList<>();
  private final Set<Element> seenVariables = new HashSet<>();

  private TypeParts() {}

  static List<TypeMirror> of(TypeMirror type) {
    TypeParts walk = new TypeParts();
    walk.visit(type);
    return walk.parts;
  }

  /**
   * Makes the compiler look for the classes that a type mentions. If one is missing, javac throws
   * at most questions, but not at this one, nor at any that comes after it.
   */
  static void lookFor(TypeMirror type) {
    of(type);
  }

  @Override
  public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void ignored) {
    parts.add(type);
    // First of all the kind, which is how lookFor() looks.
    if (type.getKind() == TypeKind.DECLARED) {
      visit(type.getEnclosingType());
      type.getTypeArguments().forEach(this::visit);
    }
    return null;
  }

  @Override
  public @Nullable Void visitError(ErrorType type, @Nullable Void ignored) {
    parts.add(type);
    return null;
  }

  @Override
  public @Nullable Void visitArray(ArrayType type, @Nullable Void ignored) {
    return visit(type.getComponentType());
  }

  @Override
  public @Nullable Void visitTypeVariable(TypeVariable type, @Nullable Void ignored) {
    if (seenVariables.add(type.asElement())) {
      parts.add(type);
      visit(type.getUpperBound());
    }
    return null;
  }

  @Override
  public @Nullable Void visitWildcard(WildcardType type, @Nullable Void ignored) {
    if (type.getExtendsBound() != null) {
      visit(type.getExtendsBound());
    }
    if (type.getSuperBound() != null) {
      visit(type.getSuperBound());
    }
    return null;
  }

  @Override
  public @Nullable Void visitIntersection(IntersectionType type, @Nullable Void ignored) {
    type.getBounds().forEach(this::visit);
    return null;
  }

  @Override
  public @Nullable Void visitExecutable(ExecutableType type, @Nullable Void ignored) {
    type.getTypeVariables().forEach(this::visit);
    visit(type.getReturnType());
    type.getParameterTypes().forEach(this::visit);
    type.getThrownTypes().forEach(this::visit);
    return null;
  }
}
