package dev.spansmith.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Return types whose work goes on after the call has returned. */
public final class AsyncTypes {

  private static final List<String> NAMES =
      List.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.smallrye.mutiny.Multi",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.Observable");

  private AsyncTypes() {}

  /** The return type itself if it is one of them. */
  public static Optional<TypeMirror> in(TypeMirror returnType, Compiler compiler) {
    TypeMirror type =
        returnType.getKind() == TypeKind.TYPEVAR
            ? ((TypeVariable) returnType).getUpperBound()
            : returnType;
    if (type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.INTERSECTION) {
      return Optional.empty();
    }
    return NAMES.stream().anyMatch(name -> compiler.isSubtype(type, name))
        ? Optional.of(returnType)
        : Optional.empty();
  }
}
