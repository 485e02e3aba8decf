package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The types that a wrapper would mention and the compiler does not know yet: another processor may
 * write them in this round. Static members are not looked at, so that a type may have a factory
 * method which returns its own wrapper.
 */
public final class MissingTypes {

  private final Set<String> missing = new LinkedHashSet<>();

  private MissingTypes() {}

  /** The missing types' simple names. */
  public static Set<String> of(Candidate candidate) {
    MissingTypes types = new MissingTypes();
    types.look(candidate);
    return types.missing;
  }

  private void look(Candidate candidate) {
    look(candidate.type().getSuperclass());
    look(candidate.type().getInterfaces());
    look(candidate.type().asType());
    candidate.traced().ifPresent(traced -> look(traced.expected()));
    if (!candidate.isInterface()) {
      candidate.constructors().forEach(this::lookAtDeclaration);
    }
    for (CandidateMethod method : candidate.writtenMethods()) {
      lookAtDeclaration(method.element());
      look(method.type());
      look(method.thrown());
      method.stated().forEach(traced -> look(traced.expected()));
    }
  }

  private void lookAtDeclaration(ExecutableElement element) {
    look(element.asType());
    lookAtAnnotations(element);
    element.getParameters().forEach(this::lookAtAnnotations);
  }

  private void lookAtAnnotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      look(mirror.getAnnotationType());
    }
  }

  private void look(List<? extends TypeMirror> types) {
    types.forEach(this::look);
  }

  private void look(TypeMirror type) {
    for (TypeMirror part : TypeParts.of(type)) {
      if (part.getKind() == TypeKind.ERROR) {
        missing.add(MoreTypes.asError(part).asElement().getSimpleName().toString());
      }
    }
  }
}
