package dev.spansmith.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;

/**
 * A type and everything its wrapper needs.
 *
 * @param target the wrapped type's name
 * @param targetType the wrapped type with its own type variables as arguments
 * @param wrapper the wrapper's name
 * @param scope the instrumentation scope's name
 * @param shape how the wrapper stands in for the type
 * @param header what the wrapper's declaration carries
 * @param injection how a container builds it
 * @param methods the methods to write, in a stable order
 * @param members names that the wrapper inherits, so it must not use them for something else
 */
public record TracedType(
    ClassName target,
    TypeName targetType,
    ClassName wrapper,
    String scope,
    Shape shape,
    Header header,
    Injection injection,
    List<WrapperMethod> methods,
    Members members) {

  /** Whether a value is shown as its hash, for which the application has to have a key. */
  public boolean hashes() {
    return methods.stream()
        .filter(WrapperMethod.Capturing.class::isInstance)
        .flatMap(method -> ((WrapperMethod.Capturing) method).captures().all().stream())
        .anyMatch(attribute -> attribute.capture().masking() == Capture.Masking.HASH);
  }

  /**
   * The wrapper's declaration.
   *
   * @param isPublic whether the wrapper is public, or package-private
   * @param nonSealed whether it extends a sealed type, and so has to say whether it is sealed too
   * @param serializable whether the target is Serializable, so that the tracer must be transient
   * @param typeVariables the type variables, with bounds
   * @param annotations annotations carried over from the target, and those that make it a bean
   * @param suppressions lint keys for the declaration
   * @param standardGenerated whether {@code javax.annotation.processing.Generated} is visible
   */
  public record Header(
      boolean isPublic,
      boolean nonSealed,
      boolean serializable,
      List<TypeVariableName> typeVariables,
      List<AnnotationSpec> annotations,
      List<String> suppressions,
      boolean standardGenerated) {

    /** Of the annotations, what says that the target is deprecated. */
    public List<AnnotationSpec> deprecation() {
      return annotations.stream()
          .filter(spec -> spec.type().equals(ClassName.get(Deprecated.class)))
          .toList();
    }
  }

  /**
   * What the target's members and annotations name.
   *
   * @param types simple names of types that mean something else inside the wrapper
   * @param methods names of methods, which a private method of the wrapper must not repeat
   * @param constants what the constants in annotations begin with, which no field may be called
   */
  public record Members(Set<String> types, Set<String> methods, Set<String> constants) {}
}
