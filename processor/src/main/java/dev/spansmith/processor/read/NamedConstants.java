package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The enums whose constants copied annotations name. Such a name is an expression, so a field, a
 * parameter or a type variable that is called as it begins hides the enum. Class literals are not:
 * nothing but a type hides theirs.
 */
final class NamedConstants {

  /** The outermost types, by their simple names: an expression begins with that, or the package. */
  private final Map<String, Set<String>> enums = new TreeMap<>();

  /** Whatever else has such a simple name: only one of several can be imported. */
  private final Map<String, Set<String>> all = new TreeMap<>();

  private NamedConstants() {}

  /** What a wrapper may copy, beside the types that generated code names anyway. */
  static NamedConstants of(Candidate candidate, Set<String> known) {
    NamedConstants constants = new NamedConstants();
    known.forEach(name -> addTo(constants.all, ClassName.bestGuess(name)));
    candidate.type().getTypeParameters().forEach(constants::addAnnotations);
    for (CandidateMethod method : candidate.writtenMethods()) {
      constants.add(method.element(), method.type());
    }
    for (ExecutableElement constructor : candidate.constructors()) {
      constants.add(constructor, MoreTypes.asExecutable(constructor.asType()));
    }
    return constants;
  }

  /** What they begin with where nothing hides it. */
  Set<String> simpleNames() {
    return enums.keySet();
  }

  /**
   * The enums that cannot be imported, by their outermost types' qualified names.
   *
   * @param hidden the simple names that mean something else in the wrapper
   */
  Set<String> qualified(Set<String> hidden) {
    Set<String> found = new TreeSet<>();
    enums.forEach(
        (simpleName, names) -> {
          if (hidden.contains(simpleName) || all.getOrDefault(simpleName, names).size() > 1) {
            found.addAll(names);
          }
        });
    return found;
  }

  private void add(ExecutableElement element, ExecutableType type) {
    addAnnotations(element);
    element.getParameters().forEach(this::addAnnotations);
    for (TypeParameterElement parameter : element.getTypeParameters()) {
      addAnnotations(parameter);
    }
    for (TypeMirror part : TypeParts.of(type)) {
      part.getAnnotationMirrors().forEach(mirror -> add(AnnotationParts.of(mirror)));
      addType(part);
    }
  }

  private void addAnnotations(Element element) {
    element.getAnnotationMirrors().forEach(mirror -> add(AnnotationParts.of(mirror)));
  }

  private void add(AnnotationParts parts) {
    parts.types().forEach(this::addType);
    parts.enums().forEach(type -> addTo(enums, ClassName.get(type)));
  }

  private void addType(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      addTo(all, ClassName.get(MoreTypes.asTypeElement(type)));
    }
  }

  private static void addTo(Map<String, Set<String>> names, ClassName type) {
    ClassName outermost = type.topLevelClassName();
    names
        .computeIfAbsent(outermost.simpleName(), name -> new TreeSet<>())
        .add(outermost.canonicalName());
  }
}
