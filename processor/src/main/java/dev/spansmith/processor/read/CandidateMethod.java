package dev.spansmith.processor.read;

import dev.spansmith.processor.model.Completion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A method of a candidate.
 *
 * @param element the declaration that counts: the most specific one
 * @param family whose annotations describe it
 * @param type its signature as a member of the candidate, type arguments filled in
 * @param thrown what it may throw, by every declaration of it
 * @param declarations every declaration of it, the nearest first
 * @param stated what opens a span, of those declarations that speak for it, the nearest first
 * @param adding whether one of those adds attributes to the current span
 * @param typeTraced whether the candidate's own {@code @Traced} covers it
 * @param excluded whether it carries {@code @NotTraced}
 * @param isOverridable whether the wrapper can have a method of its own in its place
 * @param completion when its span ends
 * @param endsEarly whether that may be before the work is done
 * @param result the type of what the work gives, such as that of a completed future's value; void
 *     if it gives nothing or many, or if nobody knows
 * @param attributes what to capture, the parameters in their order, then the result
 * @param failure when its result means that it has failed
 */
public record CandidateMethod(
    ExecutableElement element,
    Family family,
    ExecutableType type,
    List<? extends TypeMirror> thrown,
    List<ExecutableElement> declarations,
    List<TracedMirror> stated,
    boolean adding,
    boolean typeTraced,
    boolean excluded,
    boolean isOverridable,
    Completion completion,
    boolean endsEarly,
    TypeMirror result,
    List<Attribute> attributes,
    Optional<Failure> failure) {

  /**
   * A parameter or result to capture, as this declaration says or a farther one.
   *
   * @param index the parameter's position, from 0, or {@link #RESULT}
   * @param type its type as a member of the candidate
   * @param mirror the annotation
   * @param key the key; empty if it can only be the parameter's name and that name is lost
   * @param path the way to the value
   */
  public record Attribute(
      int index, TypeMirror type, CaptureMirror mirror, Optional<String> key, ValuePath path) {

    /** Stands for what the method returns. */
    public static final int RESULT = -1;

    public boolean isResult() {
      return index == RESULT;
    }
  }

  /**
   * When the result means that the method has failed.
   *
   * @param mirror the annotation
   * @param condition the way to the boolean that says so
   * @param errorType the way to what kind of failure it is
   */
  public record Failure(FailureMirror mirror, ValuePath condition, Optional<ValuePath> errorType) {}

  /** Every path from an argument or the result to a value. */
  public List<ValuePath> paths() {
    return Stream.concat(
            attributes.stream().map(Attribute::path),
            failure.stream()
                .flatMap(f -> Stream.concat(Stream.of(f.condition()), f.errorType().stream())))
        .toList();
  }

  public boolean isTraced() {
    return !excluded && !isSkipped() && !isLeftToAgent() && (typeTraced || !stated.isEmpty());
  }

  /** Whether it opens no span, and adds to the current one. */
  public boolean isAdding() {
    return adding && !attributes.isEmpty() && !isTraced() && !isLeftToAgent();
  }

  /** Whether it would do that, and has nothing to add. */
  public boolean addsNothing() {
    return adding && attributes.isEmpty() && !isTraced() && !isLeftToAgent();
  }

  /** Whether only its type asks for a span, and it cannot have one. */
  public boolean isSkipped() {
    return !excluded && typeTraced && stated.isEmpty() && !adding && !isOverridable;
  }

  /**
   * Whether it carries OpenTelemetry's annotation, and only the agent can do what that asks for.
   */
  public boolean isLeftToAgent() {
    return family == Family.OPENTELEMETRY && !isOverridable && (adding || !stated.isEmpty());
  }

  /** The user's class that says when it is done, if one is named for its result. */
  public Optional<String> support() {
    return completion instanceof Completion.WithSupport by
        ? Optional.of(by.support().canonicalName())
        : Optional.empty();
  }

  /** Whether anything looks at the result. */
  boolean looksAtResult() {
    return failure.isPresent() || attributes.stream().anyMatch(Attribute::isResult);
  }

  /** Whether there is one value that its work gives. */
  public boolean hasResult() {
    return result.getKind() != TypeKind.VOID;
  }

  /** Why there is none, in words. */
  public String withoutResult() {
    if (type.getReturnType().getKind() == TypeKind.VOID) {
      return "returns nothing";
    }
    return completion instanceof Completion.WithSupport
        ? "completes with a value whose type the compiler does not know"
        : "gives no single value";
  }

  public TypeElement declaringType() {
    return (TypeElement) element.getEnclosingElement();
  }

  /** For example {@code place(String, long)}. */
  public String display() {
    return Display.method(element);
  }
}
