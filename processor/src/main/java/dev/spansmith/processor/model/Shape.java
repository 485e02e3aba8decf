package dev.spansmith.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How a wrapper stands in for its type. */
public sealed interface Shape {

  /**
   * A subclass: one object, with each accessible constructor mirrored.
   *
   * @param constructors the constructors to mirror
   * @param outer the class whose instance an inner class's constructors need
   * @param serializable whether the target is Serializable, so that the tracer must be transient
   */
  record Subclass(List<SignatureModel> constructors, Optional<TypeName> outer, boolean serializable)
      implements Shape {}

  /**
   * A decorator around a delegate of the target's type.
   *
   * @param interfaces what it implements
   */
  record Decorator(List<TypeName> interfaces) implements Shape {}
}
