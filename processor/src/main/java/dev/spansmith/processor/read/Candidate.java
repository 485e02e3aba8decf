package dev.spansmith.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An annotated type as found: not yet checked, so it may be anything.
 *
 * @param type the annotated type
 * @param wrapper what its wrapper is called
 * @param traced the type's own {@code @Traced}
 * @param methods the methods an instance has, declared and inherited, Object's left out; the type's
 *     own first, in source order
 * @param constructors the constructors a wrapper can call
 * @param unreachable own methods that carry {@code @Traced} although no wrapper can override them
 *     (private or static)
 */
public record Candidate(
    TypeElement type,
    ClassName wrapper,
    Optional<TracedMirror> traced,
    List<CandidateMethod> methods,
    List<ExecutableElement> constructors,
    List<ExecutableElement> unreachable) {

  public boolean isInterface() {
    return type.getKind().isInterface();
  }

  public List<CandidateMethod> tracedMethods() {
    return methods.stream().filter(CandidateMethod::isTraced).toList();
  }

  /** The type's {@code @Traced} and those of the traced methods. */
  List<TracedMirror> allStated() {
    return Stream.concat(
            traced.stream(), tracedMethods().stream().flatMap(method -> method.stated().stream()))
        .toList();
  }

  /** The methods that the wrapper has to write: a decorator forwards the untraced ones too. */
  public List<CandidateMethod> writtenMethods() {
    return isInterface() ? methods : tracedMethods();
  }
}
