package dev.spansmith.processor.read;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** How a wrapper can stand in for a type. */
public enum Form {
  /** Of a class: by extending it. */
  SUBCLASS,
  /** Of an interface: by implementing it. */
  DECORATOR,
  /** Of a class that cannot be extended: by implementing what it implements. */
  DECORATOR_OF_CLASS;

  static Form of(TypeElement type) {
    if (type.getKind().isInterface()) {
      return DECORATOR;
    }
    return type.getModifiers().contains(Modifier.FINAL) ? DECORATOR_OF_CLASS : SUBCLASS;
  }

  public boolean isSubclass() {
    return this == SUBCLASS;
  }
}
