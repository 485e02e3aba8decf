package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.read.ValuePath.Obstacle;
import dev.spansmith.processor.read.ValuePath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Follows a path from a type to the value that it leads to. */
final class PathReader {

  private final Compiler compiler;
  private final Accessors accessors;

  PathReader(Compiler compiler, Request request) {
    this.compiler = compiler;
    this.accessors = new Accessors(compiler, new Access(compiler, request));
  }

  ValuePath read(TypeMirror start, String path) {
    if (path.isEmpty()) {
      return ValuePath.none(start);
    }
    List<Step> steps = new ArrayList<>();
    TypeMirror here = start;
    for (String segment : path.split("\\.", -1)) {
      Found found = find(here, segment);
      if (found.step().isEmpty()) {
        return new ValuePath(start, steps, found.obstacle());
      }
      Step step = found.step().get();
      steps.add(step);
      here = step.type();
      if (here.getKind() == TypeKind.ERROR) {
        return new ValuePath(start, steps, Optional.of(new Obstacle.Missing(here)));
      }
    }
    return new ValuePath(start, steps, Optional.empty());
  }

  /** A step, or why there is none. */
  record Found(Optional<Step> step, Optional<Obstacle> obstacle) {

    static Found of(Step step) {
      return new Found(Optional.of(step), Optional.empty());
    }

    static Found not(Obstacle obstacle) {
      return new Found(Optional.empty(), Optional.of(obstacle));
    }
  }

  private Found find(TypeMirror here, String segment) {
    if (!SourceVersion.isIdentifier(segment)) {
      return Found.not(new Obstacle.Malformed(segment));
    }
    Optional<TypeMirror> content = content(here);
    if (content.isPresent()) {
      Found inside = findIn(content.get(), segment, true);
      if (inside.step().isPresent() || findIn(here, segment, false).step().isEmpty()) {
        return inside;
      }
    }
    return findIn(here, segment, false);
  }

  private Found findIn(TypeMirror type, String segment, boolean opens) {
    if (type.getKind() == TypeKind.ERROR) {
      return Found.not(new Obstacle.Missing(type));
    }
    if (type instanceof ArrayType && segment.equals("length")) {
      TypeMirror length = compiler.types().getPrimitiveType(TypeKind.INT);
      return Found.of(new Step(segment, "length", opens, type, Optional.empty(), length));
    }
    Optional<Found> hidden = Optional.empty();
    List<DeclaredType> bounds = bounds(type).toList();
    for (DeclaredType owner : bounds) {
      Optional<Found> found = accessors.find(owner, segment, opens);
      if (found.isPresent() && found.get().step().isPresent()) {
        return found.get();
      }
      hidden = hidden.or(() -> found);
    }
    return hidden.orElseGet(
        () -> Found.not(new Obstacle.Unknown(segment, type, names(type, bounds))));
  }

  private Collection<String> names(TypeMirror type, List<DeclaredType> bounds) {
    Collection<String> names = new TreeSet<>();
    if (type.getKind() == TypeKind.ARRAY) {
      names.add("length");
    }
    bounds.forEach(owner -> names.addAll(accessors.names(owner)));
    return names;
  }

  /** What an Optional holds; a raw one does not tell. */
  private Optional<TypeMirror> content(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED
        || !MoreTypes.asTypeElement(type).getQualifiedName().contentEquals("java.util.Optional")) {
      return Optional.empty();
    }
    return MoreTypes.asDeclared(type).getTypeArguments().stream()
        .findFirst()
        .map(argument -> (TypeMirror) argument);
  }

  /** The classes and interfaces that a value of the type certainly is. */
  private Stream<DeclaredType> bounds(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> Stream.of(withoutWildcards(MoreTypes.asDeclared(type)));
      case TYPEVAR -> bounds(((TypeVariable) type).getUpperBound());
      case INTERSECTION ->
          ((IntersectionType) type).getBounds().stream().flatMap(bound -> bounds(bound));
      case WILDCARD -> {
        TypeMirror upper = ((WildcardType) type).getExtendsBound();
        yield upper == null ? Stream.empty() : bounds(upper);
      }
      default -> Stream.empty();
    };
  }

  /** Members are asked of types without wildcards, since ECJ cannot capture them. */
  private DeclaredType withoutWildcards(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
      return type;
    }
    List<TypeMirror> bounds = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      bounds.add(upperBound(type, i));
    }
    TypeMirror outer = type.getEnclosingType();
    TypeMirror[] known = bounds.toArray(new TypeMirror[0]);
    return outer.getKind() == TypeKind.DECLARED
        ? compiler
            .types()
            .getDeclaredType(MoreTypes.asDeclared(outer), MoreTypes.asTypeElement(type), known)
        : compiler.types().getDeclaredType(MoreTypes.asTypeElement(type), known);
  }

  private TypeMirror upperBound(DeclaredType type, int index) {
    TypeMirror argument = type.getTypeArguments().get(index);
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    Element variable = MoreTypes.asTypeElement(type).getTypeParameters().get(index);
    return wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : compiler.types().erasure(variable.asType());
  }
}
