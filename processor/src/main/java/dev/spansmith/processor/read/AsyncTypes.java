package dev.spansmith.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Return types whose work goes on after the call has returned. */
final class AsyncTypes {

  private static final List<String> NAMES =
      List.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.smallrye.mutiny.Multi",
          "io.vertx.core.Future",
          "io.reactivex.Single",
          "io.reactivex.Maybe",
          "io.reactivex.Completable",
          "io.reactivex.Observable",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.Observable");

  private AsyncTypes() {}

  /** Whether it is one of them, or a type variable bounded by one. */
  static boolean include(TypeMirror returnType, Compiler compiler) {
    return isAsync(returnType, compiler, new HashSet<>());
  }

  /** ECJ gives a variable's first bound only, so the bounds are asked of its declaration. */
  private static boolean isAsync(TypeMirror type, Compiler compiler, Set<Element> seen) {
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(b -> isAsync(b, compiler, seen));
    }
    if (type instanceof TypeVariable variable) {
      return seen.add(variable.asElement())
          && (isAsync(variable.getUpperBound(), compiler, seen)
              || (variable.asElement() instanceof TypeParameterElement parameter
                  && parameter.getBounds().stream().anyMatch(b -> isAsync(b, compiler, seen))));
    }
    return type.getKind() == TypeKind.DECLARED
        && NAMES.stream().anyMatch(name -> compiler.isSubtype(type, name));
  }
}
