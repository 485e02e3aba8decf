package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.read.PathReader.Found;
import dev.spansmith.processor.read.ValuePath.Obstacle;
import dev.spansmith.processor.read.ValuePath.Step;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The members of a type that a path can read: methods without parameters, and fields. */
final class Accessors {

  private static final Set<String> ON_EVERYTHING = Set.of("hashCode", "toString");

  private final Compiler compiler;
  private final Access access;

  Accessors(Compiler compiler, Access access) {
    this.compiler = compiler;
    this.access = access;
  }

  /** What a segment stands for in a type; empty if the type has nothing like it. */
  Optional<Found> find(DeclaredType owner, String segment, boolean opens) {
    List<Element> meant =
        Stream.of(
                methods(owner, segment),
                methods(owner, prefixed("get", segment)),
                methods(owner, prefixed("is", segment)).filter(Accessors::isBoolean),
                fields(owner, segment))
            .flatMap(members -> members)
            .toList();
    Optional<Element> visible = meant.stream().filter(access::toMember).findFirst();
    if (visible.isEmpty()) {
      return meant.stream().findFirst().map(m -> Found.not(new Obstacle.Hidden(segment, m)));
    }
    Optional<TypeElement> hidden = access.firstHiddenIn(compiler.types().erasure(owner));
    if (hidden.isPresent()) {
      return Optional.of(Found.not(new Obstacle.HiddenType(segment, hidden.get())));
    }
    return visible.map(member -> Found.of(step(owner, segment, member, opens)));
  }

  /** The names by which a path can go on from a type. */
  Collection<String> names(DeclaredType owner) {
    Collection<String> names = new TreeSet<>();
    all(owner)
        .filter(access::toMember)
        .filter(member -> !ON_EVERYTHING.contains(member.getSimpleName().toString()))
        .forEach(member -> names.add(property(member)));
    return names;
  }

  /** What a getter, or any other accessor, is called in a path. */
  static String property(Element member) {
    String name = member.getSimpleName().toString();
    if (member.getKind() == ElementKind.METHOD) {
      for (String prefix : List.of("get", "is")) {
        if (name.startsWith(prefix)
            && name.length() > prefix.length()
            && !Character.isLowerCase(name.charAt(prefix.length()))) {
          String rest = name.substring(prefix.length());
          return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
        }
      }
    }
    return name;
  }

  private Step step(DeclaredType owner, String segment, Element member, boolean opens) {
    DeclaredType declaring =
        Supertypes.asSeenFrom(owner, (TypeElement) member.getEnclosingElement(), compiler);
    TypeMirror type = compiler.types().asMemberOf(declaring, member);
    boolean isMethod = member.getKind() == ElementKind.METHOD;
    return new Step(
        segment,
        member.getSimpleName() + (isMethod ? "()" : ""),
        opens,
        owner,
        Optional.of(member),
        isMethod ? MoreTypes.asExecutable(type).getReturnType() : type);
  }

  private Stream<Element> methods(DeclaredType owner, String name) {
    return named(owner, ElementKind.METHOD, name);
  }

  private Stream<Element> fields(DeclaredType owner, String name) {
    return named(owner, ElementKind.FIELD, name);
  }

  /** ECJ counts what is overridden among the members, so the nearest comes first. */
  private Stream<Element> named(DeclaredType owner, ElementKind kind, String name) {
    List<TypeElement> supertypes =
        Supertypes.nearestFirst((TypeElement) owner.asElement(), compiler);
    return all(owner)
        .filter(member -> member.getKind() == kind)
        .filter(member -> member.getSimpleName().contentEquals(name))
        .sorted(Comparator.comparing(m -> supertypes.indexOf(m.getEnclosingElement())));
  }

  private Stream<Element> all(DeclaredType owner) {
    return compiler.elements().getAllMembers((TypeElement) owner.asElement()).stream()
        .map(Element.class::cast)
        .filter(Accessors::isAccessor);
  }

  private static boolean isBoolean(Element method) {
    TypeMirror result = ((ExecutableElement) method).getReturnType();
    return result.getKind() == TypeKind.BOOLEAN
        || (result.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(result)
                .getQualifiedName()
                .contentEquals("java.lang.Boolean"));
  }

  private static boolean isAccessor(Element member) {
    if (member.getModifiers().contains(Modifier.STATIC) || isObjects(member)) {
      return false;
    }
    return member instanceof ExecutableElement method
        ? method.getKind() == ElementKind.METHOD
            && method.getParameters().isEmpty()
            && method.getReturnType().getKind() != TypeKind.VOID
        : member.getKind() == ElementKind.FIELD;
  }

  private static boolean isObjects(Element member) {
    return ((TypeElement) member.getEnclosingElement())
        .getQualifiedName()
        .contentEquals("java.lang.Object");
  }

  private static String prefixed(String prefix, String segment) {
    return prefix + segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1);
  }
}
