package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a wrapper can see from its package, its module and, as a subclass, by inheritance. */
public final class Access {

  private final Compiler compiler;
  private final PackageElement from;
  private final Request request;

  public Access(Compiler compiler, Request request) {
    this.compiler = compiler;
    this.from = MoreElements.getPackage(request.origin());
    this.request = request;
  }

  boolean toTypes(TypeMirror type) {
    return firstHiddenIn(type).isEmpty();
  }

  /** The first type in a signature's type that the wrapper cannot name. */
  public Optional<TypeElement> firstHiddenIn(TypeMirror type) {
    return TypeParts.of(type).stream()
        .filter(part -> part.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(element -> !isVisible(element) || !isReadable(element))
        .findFirst();
  }

  /** Whether the wrapper can read a field or call a method of any object. */
  boolean toMember(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE)
            && MoreElements.getPackage(member).equals(from));
  }

  private boolean isVisible(TypeElement type) {
    boolean samePackage = MoreElements.getPackage(type).equals(from);
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean hidden =
          e.getModifiers().contains(Modifier.PRIVATE)
              || (!samePackage && !e.getModifiers().contains(Modifier.PUBLIC) && !isInherited(e));
      if (hidden) {
        return false;
      }
    }
    return true;
  }

  private boolean isInherited(Element member) {
    return member.getModifiers().contains(Modifier.PROTECTED)
        && Form.of(request.type()).isSubclass()
        && member.getEnclosingElement() instanceof TypeElement owner
        && compiler.isSubtype(request.type(), owner);
  }

  /** Whether the wrapper's module reads the type's, and is shown its package. */
  private boolean isReadable(TypeElement type) {
    ModuleElement own = compiler.elements().getModuleOf(from);
    ModuleElement other = compiler.elements().getModuleOf(type);
    return own == null
        || other == null
        || own.equals(other)
        || compiler.elements().getTypeElement(own, type.getQualifiedName()) != null;
  }
}
