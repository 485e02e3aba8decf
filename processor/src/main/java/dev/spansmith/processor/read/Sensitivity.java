package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.Capture.Conversion;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out whether a value is {@code @Sensitive}, by itself or by the way that leads to it. */
public final class Sensitivity {

  private final Compiler compiler;
  private final Captures captures;

  public Sensitivity(Compiler compiler) {
    this.compiler = compiler;
    this.captures = new Captures(compiler);
  }

  /**
   * A class whose text may show something.
   *
   * @param type what the class is called
   * @param member what its text may show
   */
  public record Text(String type, String member) {}

  /** What makes a captured value sensitive, in the user's names; empty if nothing does. */
  public Optional<String> of(CandidateMethod method, CandidateMethod.Attribute attribute) {
    return ofDeclarations(method, attribute)
        .or(() -> ofWay(attribute.path()))
        .or(() -> ofParts(attribute.path().type()));
  }

  /** The same of a parameter that goes as it is. */
  public Optional<String> of(CandidateMethod method, ContextParameter parameter) {
    return method.declarations().stream()
        .map(declaration -> declaration.getParameters().get(parameter.index()))
        .filter(Sensitivity::isMarked)
        .findFirst()
        .map(marked -> "parameter " + marked.getSimpleName())
        .or(() -> ofParts(parameter.type()));
  }

  /** What the text of a class may show. */
  public Optional<Text> ofText(TypeMirror type) {
    boolean isShownAsText =
        type.getKind() == TypeKind.DECLARED
            && captures.of(type) instanceof Captures.Decision.Taken taken
            && taken.capture().conversion() == Conversion.TEXT;
    return isShownAsText
        ? Supertypes.nearestFirst(MoreTypes.asTypeElement(type), compiler).stream()
            .flatMap(supertype -> supertype.getEnclosedElements().stream())
            .filter(Sensitivity::isMarked)
            .filter(member -> !(member instanceof TypeElement))
            .findFirst()
            .map(member -> new Text(Display.type(type), Accessors.property(member)))
        : Optional.empty();
  }

  private Optional<String> ofDeclarations(
      CandidateMethod method, CandidateMethod.Attribute attribute) {
    return method.declarations().stream()
        .map(
            declaration ->
                attribute.isResult()
                    ? declaration
                    : declaration.getParameters().get(attribute.index()))
        .filter(Sensitivity::isMarked)
        .findFirst()
        .map(
            marked ->
                attribute.isResult()
                    ? "the result of " + method.display()
                    : "parameter " + marked.getSimpleName());
  }

  /** What is read from something sensitive is sensitive. */
  private Optional<String> ofWay(ValuePath path) {
    return path.steps().stream()
        .flatMap(step -> Stream.concat(ofOwner(step).stream(), ofMember(step).stream()))
        .findFirst();
  }

  private Optional<String> ofOwner(ValuePath.Step step) {
    return step.owner().getKind() == TypeKind.DECLARED ? ofType(step.owner()) : Optional.empty();
  }

  /** The accessor itself, what it overrides, and the field or component that it is named after. */
  private Optional<String> ofMember(ValuePath.Step step) {
    if (step.member().isEmpty()) {
      return Optional.empty();
    }
    String property = Accessors.property(step.member().get());
    return Supertypes.nearestFirst(MoreTypes.asTypeElement(step.owner()), compiler).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(Sensitivity::isReadable)
        .filter(member -> Accessors.property(member).equals(property))
        .filter(Sensitivity::isMarked)
        .findFirst()
        .map(
            marked ->
                Display.type((TypeElement) marked.getEnclosingElement()) + "." + step.access());
  }

  private static boolean isReadable(Element member) {
    return member.getKind() == ElementKind.FIELD
        || member.getKind() == ElementKind.RECORD_COMPONENT
        || (member instanceof ExecutableElement method && method.getParameters().isEmpty());
  }

  /** A collection, map, array or Optional shows what it holds. */
  private Optional<String> ofParts(TypeMirror type) {
    return TypeParts.of(type).stream()
        .filter(part -> part.getKind() == TypeKind.DECLARED)
        .flatMap(part -> ofType(part).stream())
        .findFirst();
  }

  private Optional<String> ofType(TypeMirror type) {
    return Supertypes.nearestFirst(MoreTypes.asTypeElement(type), compiler).stream()
        .filter(Sensitivity::isMarked)
        .findFirst()
        .map(marked -> "the type " + Display.type(marked));
  }

  private static boolean isMarked(Element element) {
    return Mirrors.has(element, Names.SENSITIVE);
  }
}
