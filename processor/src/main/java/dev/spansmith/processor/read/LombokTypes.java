package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Types that Lombok has yet to rewrite. It adds members in its first round and leaves its
 * annotations where they are, so only the count of rounds tells whether it has been there; what
 * {@code @Delegate} adds comes one round later.
 */
public final class LombokTypes {

  private static final Set<String> DELEGATES =
      Set.of("lombok.Delegate", "lombok.experimental.Delegate");

  /** These add nothing. */
  private static final Set<String> MARKS = Set.of("lombok.NonNull", "lombok.Generated");

  private LombokTypes() {}

  /** In how many rounds a type has to be looked at before it is complete. */
  public static int roundsUntilComplete(Candidate candidate, Compiler compiler) {
    if (compiler.isEclipse()) {
      // There Lombok is an agent of the compiler's, and rewrites what it parses.
      return 0;
    }
    Set<String> found =
        Stream.concat(Stream.of(candidate.type()), captured(candidate))
            .flatMap(type -> Supertypes.nearestFirst(type, compiler).stream())
            .flatMap(LombokTypes::withMembers)
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .map(Mirrors::nameOf)
            .filter(name -> name.startsWith("lombok.") && !MARKS.contains(name))
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      return 0;
    }
    return found.stream().anyMatch(DELEGATES::contains) ? 3 : 2;
  }

  /** Lombok may be about to give them the text or accessor that becomes the attribute. */
  private static Stream<TypeElement> captured(Candidate candidate) {
    return candidate.describedMethods().stream()
        .flatMap(method -> method.paths().stream())
        .flatMap(ValuePath::types)
        .flatMap(type -> TypeParts.of(type).stream())
        .filter(part -> part.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement);
  }

  private static Stream<Element> withMembers(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream().filter(member -> !(member instanceof TypeElement)));
  }
}
