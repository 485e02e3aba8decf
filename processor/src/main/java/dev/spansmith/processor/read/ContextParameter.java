package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter that carries an annotation about the call's context, on the method itself or on a
 * declaration that it overrides: the nearest one counts.
 *
 * @param index the parameter's position, from 0
 * @param type its type as a member of the candidate
 * @param method the declaration that carries the annotation
 * @param parameter what carries it there
 * @param mirror the annotation
 */
public record ContextParameter(
    int index,
    TypeMirror type,
    ExecutableElement method,
    VariableElement parameter,
    AnnotationMirror mirror) {

  /** Those with one annotation, in the order of the parameters. */
  public static List<ContextParameter> of(CandidateMethod method, String annotation) {
    List<ContextParameter> parameters = new ArrayList<>();
    if (method.family() == Family.SPANSMITH) {
      for (int i = 0; i < method.type().getParameterTypes().size(); i++) {
        of(method, i, annotation).ifPresent(parameters::add);
      }
    }
    return parameters;
  }

  private static Optional<ContextParameter> of(
      CandidateMethod method, int index, String annotation) {
    for (ExecutableElement declaration : method.declarations()) {
      VariableElement parameter = declaration.getParameters().get(index);
      Optional<AnnotationMirror> mirror = Mirrors.find(parameter, annotation);
      if (mirror.isPresent()) {
        TypeMirror type = method.type().getParameterTypes().get(index);
        return Optional.of(new ContextParameter(index, type, declaration, parameter, mirror.get()));
      }
    }
    return Optional.empty();
  }

  /** The annotation's string; empty if it states none. */
  public String value() {
    return Mirrors.string(Mirrors.stated(mirror, "value"));
  }
}
