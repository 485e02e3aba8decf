package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types above a type, in the order in which their annotations count. */
public final class Supertypes {

  private Supertypes() {}

  /** The type, its superclasses from near to far, then its interfaces, sub before super. */
  public static List<TypeElement> nearestFirst(TypeElement type, Compiler compiler) {
    List<TypeElement> classes = new ArrayList<>();
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    for (TypeElement t = type; t != null; t = superclass(t)) {
      classes.add(t);
      collectInterfaces(t, interfaces);
    }
    List<TypeElement> ordered = new ArrayList<>();
    for (TypeElement next : interfaces) {
      int place = 0;
      while (place < ordered.size() && !compiler.isSubtype(next, ordered.get(place))) {
        place++;
      }
      ordered.add(place, next);
    }
    classes.addAll(ordered);
    return classes;
  }

  /**
   * A supertype with the type arguments that it has from the type's point of view. Members are
   * asked of that, because ECJ, asked for a member of the type itself, may answer with another
   * parent's.
   */
  static DeclaredType asSeenFrom(TypeElement type, TypeElement supertype, Compiler compiler) {
    return asSeenFrom(MoreTypes.asDeclared(type.asType()), supertype, compiler);
  }

  /** The same from the point of view of a type whose arguments are known. */
  static DeclaredType asSeenFrom(DeclaredType type, TypeElement supertype, Compiler compiler) {
    Deque<TypeMirror> next = new ArrayDeque<>(List.of(type));
    while (!next.isEmpty()) {
      DeclaredType candidate = MoreTypes.asDeclared(next.remove());
      if (candidate.asElement().equals(supertype)) {
        return candidate;
      }
      next.addAll(compiler.types().directSupertypes(candidate));
    }
    throw new IllegalArgumentException(supertype + " is no supertype of " + type);
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    return superclass.getKind() == TypeKind.DECLARED ? MoreTypes.asTypeElement(superclass) : null;
  }

  private static void collectInterfaces(TypeElement type, Set<TypeElement> found) {
    for (TypeMirror direct : type.getInterfaces()) {
      if (direct.getKind() == TypeKind.DECLARED) {
        TypeElement element = MoreTypes.asTypeElement(direct);
        if (found.add(element)) {
          collectInterfaces(element, found);
        }
      }
    }
  }
}
