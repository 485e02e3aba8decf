package dev.spansmith.processor.model;

import java.util.List;

/** How a wrapper stands in for its type. */
public sealed interface Shape {

  /**
   * A subclass: one object, with each accessible constructor mirrored.
   *
   * @param constructors the constructors to mirror
   * @param serializable whether the target is Serializable, so that the tracer must be transient
   */
  record Subclass(List<SignatureModel> constructors, boolean serializable) implements Shape {}

  /** A decorator around a delegate of the interface's type. */
  record Decorator() implements Shape {}
}
