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
   */
  record Subclass(List<SignatureModel> constructors, Optional<TypeName> outer) implements Shape {}

  /**
   * A decorator around a delegate of the target's type.
   *
   * @param interfaces what it implements
   */
  record Decorator(List<TypeName> interfaces) implements Shape {}
}
