package dev.spansmith.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which annotations a wrapper carries over. All of them or none per method: frameworks break on
 * half a set. Never ours, which would trace the wrapper again; never OpenTelemetry's, which the
 * agent would trace again; nothing that other tools act on at compile time.
 */
final class AnnotationCopies {

  private static final Set<String> NEVER =
      Set.of("java.lang.Override", "java.beans.ConstructorProperties");
  private static final List<String> NEVER_FROM =
      List.of(Names.OPENTELEMETRY + ".", "lombok.", "kotlin.", "jdk.internal.");

  private final Access access;
  private final Vocabulary vocabulary;
  private final AnnotationTexts texts;

  AnnotationCopies(Access access, Vocabulary vocabulary, ClassNames classNames) {
    this.access = access;
    this.vocabulary = vocabulary;
    this.texts = new AnnotationTexts(classNames);
  }

  /** What an override in a subclass carries. */
  List<AnnotationSpec> onOverride(Element element, TypeMirror annotatedType) {
    Set<String> alreadyOnType = new HashSet<>();
    for (AnnotationMirror mirror : annotatedType.getAnnotationMirrors()) {
      alreadyOnType.add(Mirrors.nameOf(mirror));
    }
    List<AnnotationSpec> specs = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isKept(mirror) && !alreadyOnType.contains(Mirrors.nameOf(mirror))) {
        specs.add(texts.of(mirror));
      }
    }
    return specs;
  }

  /** What a decorator's method or parameter carries: nullness and deprecation. */
  List<AnnotationSpec> onDecorator(Element element, TypeMirror annotatedType) {
    return onOverride(element, annotatedType).stream()
        .filter(spec -> isNullnessOrDeprecation(spec.type().toString()))
        .toList();
  }

  /** One annotation of a type, or none if it cannot be carried over. */
  List<AnnotationSpec> ofType(AnnotationMirror mirror) {
    return isKept(mirror) ? List.of(texts.of(mirror)) : List.of();
  }

  /** What a use of a type carries. */
  List<AnnotationSpec> onType(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().filter(this::isKept).map(texts::of).toList();
  }

  private boolean isKept(AnnotationMirror mirror) {
    String name = Mirrors.nameOf(mirror);
    return !NEVER.contains(name)
        && NEVER_FROM.stream().noneMatch(name::startsWith)
        && !vocabulary.isOurs(mirror)
        && !Mirrors.isKeptInSourceOnly(mirror.getAnnotationType().asElement())
        && isComplete(AnnotationParts.of(mirror))
        && AnnotationParts.of(mirror).types().stream().allMatch(access::toTypes);
  }

  /** Whether the compiler has all classes that the annotation mentions. */
  private static boolean isComplete(AnnotationParts parts) {
    return parts.types().stream().noneMatch(type -> type.getKind() == TypeKind.ERROR)
        && !parts.strings().contains(Mirrors.UNKNOWN_STRING);
  }

  private static boolean isNullnessOrDeprecation(String name) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    return switch (simpleName) {
      case "Nullable", "NonNull", "NotNull", "Nonnull", "CheckForNull", "Deprecated" -> true;
      default -> false;
    };
  }
}
