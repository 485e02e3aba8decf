package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a wrapper in one package can see. */
public final class Access {

  private final PackageElement from;

  public Access(PackageElement from) {
    this.from = from;
  }

  boolean toTypes(TypeMirror type) {
    return firstHiddenIn(type).isEmpty();
  }

  /** The first type in a signature's type that the wrapper cannot name. */
  public Optional<TypeElement> firstHiddenIn(TypeMirror type) {
    return TypeParts.of(type).stream()
        .filter(part -> part.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(element -> !isVisible(element))
        .findFirst();
  }

  private boolean isVisible(TypeElement type) {
    boolean samePackage = MoreElements.getPackage(type).equals(from);
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean hidden =
          e.getModifiers().contains(Modifier.PRIVATE)
              || (!samePackage && !e.getModifiers().contains(Modifier.PUBLIC));
      if (hidden) {
        return false;
      }
    }
    return true;
  }
}
