package dev.spansmith.sweep;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
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

/** The classes that a type or a signature is written with, and whether all of them are there. */
final class MentionedTypes extends SimpleTypeVisitor14<Void, Void> {

  private final Set<TypeElement> found = new LinkedHashSet<>();
  private final Set<Element> variables = new HashSet<>();
  private boolean incomplete;

  static MentionedTypes in(TypeMirror type) {
    MentionedTypes mentioned = new MentionedTypes();
    mentioned.visit(type);
    return mentioned;
  }

  Set<TypeElement> elements() {
    return found;
  }

  boolean lackSome() {
    return incomplete;
  }

  @Override
  public Void visitDeclared(DeclaredType type, Void ignored) {
    if (type.getKind() == TypeKind.ERROR) {
      incomplete = true;
    } else if (type.asElement() instanceof TypeElement element) {
      found.add(element);
      type.getTypeArguments().forEach(this::visit);
      visit(type.getEnclosingType());
    }
    return null;
  }

  @Override
  public Void visitError(ErrorType type, Void ignored) {
    incomplete = true;
    return null;
  }

  @Override
  public Void visitArray(ArrayType type, Void ignored) {
    return visit(type.getComponentType());
  }

  @Override
  public Void visitTypeVariable(TypeVariable type, Void ignored) {
    return variables.add(type.asElement()) ? visit(type.getUpperBound()) : null;
  }

  @Override
  public Void visitWildcard(WildcardType type, Void ignored) {
    if (type.getExtendsBound() != null) {
      visit(type.getExtendsBound());
    }
    return type.getSuperBound() == null ? null : visit(type.getSuperBound());
  }

  @Override
  public Void visitIntersection(IntersectionType type, Void ignored) {
    type.getBounds().forEach(this::visit);
    return null;
  }

  @Override
  public Void visitExecutable(ExecutableType type, Void ignored) {
    type.getTypeVariables().forEach(this::visit);
    visit(type.getReturnType());
    type.getParameterTypes().forEach(this::visit);
    type.getThrownTypes().forEach(this::visit);
    return null;
  }
}
