package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One wrapper that a source asks for.
 *
 * @param type the type to wrap
 * @param origin what asks for it, and gets it into its package: the type itself, or the holder of a
 *     {@code @TraceInterface}
 * @param traceInterface that annotation, if it is one
 * @param value where it names the type
 */
public record Request(
    TypeElement type,
    TypeElement origin,
    Optional<AnnotationMirror> traceInterface,
    @Nullable AnnotationValue value) {

  /** File systems take names of 255 bytes, encrypted ones fewer, and ".class" comes behind. */
  private static final int LONGEST_NAME = 200;

  private static final int KEPT_OF_LONG_NAME = 180;

  /** All that one type asks for. */
  public static List<Request> of(TypeElement origin, Vocabulary vocabulary) {
    List<Request> requests = new ArrayList<>();
    if (asksForItself(origin, vocabulary)) {
      requests.add(new Request(origin, origin, Optional.empty(), null));
    }
    for (AnnotationMirror mirror : TraceInterfaces.on(origin)) {
      for (AnnotationValue value : TraceInterfaces.types(mirror)) {
        if (value.getValue() instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement type) {
          requests.add(new Request(type, origin, Optional.of(mirror), value));
        }
      }
    }
    return requests;
  }

  private static boolean asksForItself(TypeElement type, Vocabulary vocabulary) {
    // A stereotype carries @Traced for those who carry it.
    return (vocabulary.asks(type) && !vocabulary.isStereotype(type))
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(vocabulary::asks);
  }

  public boolean isForeign() {
    return traceInterface.isPresent();
  }

  /** What the wrapper is called. */
  public ClassName wrapper() {
    String name = flat(origin) + (isForeign() ? "_" + flat(type) : "") + "Traced";
    return ClassName.get(
        MoreElements.getPackage(origin).getQualifiedName().toString(), shortened(name));
  }

  /** Where the wrapper is asked for. */
  public Position position() {
    return traceInterface
        .map(mirror -> new Position(origin, mirror, value))
        .orElseGet(() -> Position.of(origin));
  }

  private static String flat(TypeElement type) {
    return String.join("_", ClassName.get(type).simpleNames());
  }

  private static String shortened(String name) {
    if (bytes(name) <= LONGEST_NAME) {
      return name;
    }
    int end = Math.min(name.length(), KEPT_OF_LONG_NAME);
    while (bytes(name.substring(0, end)) > KEPT_OF_LONG_NAME
        || Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + "_" + Integer.toHexString(name.hashCode()) + "Traced";
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
