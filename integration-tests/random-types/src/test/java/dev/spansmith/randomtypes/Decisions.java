package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.TypePlan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what each own method of a type says, so that the whole is free of mistakes. */
final class Decisions {

  private final Pick pick;
  private final Kind kind;
  private final Optional<Words> words;

  Decisions(Pick pick, Kind kind, Optional<Words> words) {
    this.pick = pick;
    this.kind = kind;
    this.words = words;
  }

  List<Method> about(List<Method> methods) {
    List<Method> decided = new ArrayList<>();
    for (Method method : methods) {
      decided.add(finish(exclude(method)));
    }
    return decided;
  }

  /** A type-level {@code @Traced} may leave methods out, and has to where it cannot reach them. */
  private Method exclude(Method method) {
    boolean covered = words.isPresent() && (kind == Kind.INTERFACE || method.has("public"));
    boolean outOfReach = !Oracle.isOverridable(kind, method);
    if (outOfReach) {
      return covered ? method.notTraced() : method.with(Optional.empty());
    }
    return covered && method.words().isEmpty() && pick.oneIn(5) ? method.notTraced() : method;
  }

  /** What is not traced captures nothing, and may be final. */
  private Method finish(Method method) {
    if (Oracle.isTraced(kind, words, method)) {
      return method;
    }
    Method bare = method.withParameters(Parameter::withoutKey);
    boolean mayBeFinal = !method.owner().isInterface() && pick.oneIn(4);
    return mayBeFinal ? bare.withModifier("final ") : bare;
  }
}
