package dev.spansmith.processor.read;

import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A type to be wrapped, as found: not yet checked, so it may be anything.
 *
 * @param request what is asked for, and by whom
 * @param family whose annotations ask for it: OpenTelemetry's only if none of ours does
 * @param form how the wrapper can stand in for the type
 * @param traced what holds for all its methods: the type's own {@code @Traced}, or the
 *     {@code @TraceInterface}
 * @param methods the methods an instance has, declared and inherited, Object's left out; the type's
 *     own first, in source order
 * @param constructors the constructors that a subclass can call
 * @param interfaces what a decorator implements
 * @param unreachable own methods and constructors that carry an annotation although no wrapper can
 *     override them (private or static)
 */
public record Candidate(
    Request request,
    Family family,
    Form form,
    Optional<TracedMirror> traced,
    List<CandidateMethod> methods,
    List<ExecutableElement> constructors,
    List<DeclaredType> interfaces,
    List<ExecutableElement> unreachable) {

  public TypeElement type() {
    return request.type();
  }

  /** The type whose source asks for the wrapper. */
  public TypeElement origin() {
    return request.origin();
  }

  public ClassName wrapper() {
    return request.wrapper();
  }

  public List<CandidateMethod> tracedMethods() {
    return methods.stream().filter(CandidateMethod::isTraced).toList();
  }

  /** The methods that open a span or add attributes to the current one. */
  public List<CandidateMethod> describedMethods() {
    return methods.stream().filter(method -> method.isTraced() || method.isAdding()).toList();
  }

  /** Whether nothing would come of the wrapper. */
  public boolean isEmpty() {
    return describedMethods().isEmpty();
  }

  /** What holds for all methods, and what the traced ones state themselves. */
  List<TracedMirror> allStated() {
    return Stream.concat(
            traced.stream(), tracedMethods().stream().flatMap(method -> method.stated().stream()))
        .toList();
  }

  /** The methods that the wrapper has to write: a decorator passes the untraced ones on too. */
  public List<CandidateMethod> writtenMethods() {
    return form.isSubclass()
        ? describedMethods()
        : methods.stream().filter(CandidateMethod::isOverridable).toList();
  }

  /** Whether the source that asks for the wrapper declares the member. */
  public boolean owns(Element member) {
    return member.getEnclosingElement().equals(origin());
  }

  /** The annotation that asks for the wrapper: on the type, else the first span's on a method. */
  public Position annotation() {
    if (request.isForeign()) {
      return request.position();
    }
    return traced
        .or(
            () ->
                methods.stream()
                    .flatMap(method -> method.stated().stream())
                    .filter(mirror -> owns(mirror.element()))
                    .findFirst())
        .map(mirror -> Position.of(mirror.element(), mirror.mirror()))
        .orElseGet(() -> Position.of(type()));
  }

  /** Where to complain about a member: at itself if its source is at hand. */
  public Position positionOf(Element member) {
    return owns(member) ? Position.of(member) : request.position();
  }
}
