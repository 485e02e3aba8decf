package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The types that a wrapper would mention and the compiler does not know yet: another processor may
 * write them in this round. Static members are not looked at, so that a type may have a factory
 * method which returns its own wrapper.
 */
public final class MissingTypes {

  private final Compiler compiler;
  private final Candidate candidate;
  private final Map<String, Position> missing = new LinkedHashMap<>();
  private Position mention;

  private MissingTypes(Candidate candidate, Compiler compiler) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.mention = candidate.request().position();
  }

  /** The missing types' simple names, and where the first mention of each stands. */
  public static Map<String, Position> of(Candidate candidate, Compiler compiler) {
    MissingTypes types = new MissingTypes(candidate, compiler);
    types.look();
    return types.missing;
  }

  private void look() {
    lookAtSupertypes(candidate.type());
    look(candidate.type().asType());
    candidate.traced().ifPresent(traced -> look(traced.expected()));
    candidate.constructors().forEach(this::lookAtDeclaration);
    for (CandidateMethod method : candidate.writtenMethods()) {
      lookAtDeclaration(method.element());
      mention = candidate.positionOf(method.element());
      look(method.type());
      look(method.thrown());
      method.thrown().forEach(this::lookAtSupertypes);
      method.stated().forEach(traced -> look(traced.expected()));
      method.paths().stream().flatMap(ValuePath::types).forEach(this::lookAtSupertypes);
    }
  }

  /**
   * What a type inherits is not known before all that it inherits from is. The compilers look at
   * the types around those too.
   */
  private void lookAtSupertypes(TypeElement type) {
    for (TypeElement supertype : Supertypes.nearestFirst(type, compiler)) {
      look(supertype.getSuperclass());
      look(supertype.getInterfaces());
      if (supertype.getEnclosingElement() instanceof TypeElement outer) {
        lookAtSupertypes(outer);
      }
    }
  }

  /**
   * A captured value's text may come from a type above its own, and which exceptions may be thrown
   * is a question of what they are.
   */
  private void lookAtSupertypes(TypeMirror type) {
    for (TypeMirror part : TypeParts.of(type)) {
      if (part.getKind() == TypeKind.DECLARED) {
        lookAtSupertypes(MoreTypes.asTypeElement(part));
      }
    }
  }

  private void lookAtDeclaration(ExecutableElement method) {
    for (Element parameter : method.getParameters()) {
      mention = candidate.owns(method) ? Position.of(parameter) : candidate.request().position();
      look(parameter.asType());
      lookAtAnnotations(parameter, method);
    }
    mention = candidate.positionOf(method);
    look(method.asType());
    lookAtAnnotations(method, method);
  }

  /** In class files the compiler overlooks annotations whose types are missing, and so do we. */
  private void lookAtAnnotations(Element element, ExecutableElement method) {
    if (candidate.owns(method)) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        look(AnnotationParts.of(mirror).types());
      }
    }
  }

  private void look(List<? extends TypeMirror> types) {
    types.forEach(this::look);
  }

  private void look(TypeMirror type) {
    for (TypeMirror part : TypeParts.of(type)) {
      if (part.getKind() == TypeKind.ERROR) {
        TypeElement element = (TypeElement) ((DeclaredType) part).asElement();
        missing.putIfAbsent(element.getQualifiedName().toString(), mention);
      }
    }
  }
}
