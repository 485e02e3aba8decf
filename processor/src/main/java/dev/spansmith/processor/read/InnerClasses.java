package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Classes whose instances belong to an instance of the class around them. */
final class InnerClasses {

  private InnerClasses() {}

  /** The class whose instance an inner class needs; none for any other type. */
  static Optional<TypeElement> outerOf(TypeElement type) {
    return isInner(type) && type.getEnclosingElement() instanceof TypeElement outer
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** The type, and from the inside out the classes that its instances belong to. */
  static List<TypeElement> outwards(TypeElement type) {
    List<TypeElement> types = new ArrayList<>(List.of(type));
    for (Optional<TypeElement> next = outerOf(type); next.isPresent(); ) {
      types.add(next.get());
      next = outerOf(next.get());
    }
    return types;
  }

  /** ECJ gives static member types an enclosing type as well, so it says nothing. */
  static boolean isInner(Element type) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement enclosing
        && !enclosing.getKind().isInterface();
  }
}
