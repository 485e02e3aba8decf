package dev.spansmith.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The same for types that carry {@code @Traced} themselves: their wrappers are beside them. */
final class ExpectedOfOwn extends Expected {

  private final Set<String> traced;

  /** With the names of all types that are traced. */
  ExpectedOfOwn(Elements elements, Types types, Set<String> traced) {
    super(elements, types);
    this.traced = traced;
  }

  Set<String> of(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> Set.of("EnumType");
      case ANNOTATION_TYPE -> Set.of("AnnotationType");
      case INTERFACE -> ofInterface(type);
      case RECORD -> ofUnextendable(type, "RecordType");
      default ->
          type.getModifiers().contains(Modifier.FINAL)
              ? ofUnextendable(type, "FinalType")
              : ofSubclass(type);
    };
  }

  private Set<String> ofInterface(TypeElement type) {
    List<ExecutableElement> methods = instanceMethods(type);
    Set<String> codes = new TreeSet<>(ofDecorated(type, methods));
    boolean isTraced = !codes.contains("SealedType") && !codes.contains("NothingTraced");
    if (isTraced && methods.stream().anyMatch(method -> endsEarly(type, method))) {
      codes.add("AsyncResult");
    }
    return codes;
  }

  private Set<String> ofUnextendable(TypeElement type, String withoutInterface) {
    Set<TypeElement> interfaces = supertypes(type);
    interfaces.removeIf(above -> !above.getKind().isInterface() || !isVisible(above, type));
    if (interfaces.isEmpty()) {
      return Set.of(withoutInterface);
    }
    Set<String> codes = new TreeSet<>();
    boolean some = false;
    for (ExecutableElement method : ownPublicMethods(type)) {
      if (isDeclaredBy(interfaces, method, type)) {
        some = true;
        if (endsEarly(type, method)) {
          codes.add("AsyncResult");
        }
      } else if (type.getRecordComponents().stream()
          .noneMatch(component -> method.equals(component.getAccessor()))) {
        codes.add("NoInterfaceMethodSkipped");
      }
    }
    if (!some) {
      return Set.of("NothingTraced");
    }
    for (ExecutableElement method : instanceMethods(type)) {
      if (isDeclaredBy(interfaces, method, type) && mentionsHidden(signature(type, method), type)) {
        codes.add("InaccessibleType");
      }
    }
    addTracedTwice(type, codes);
    return codes;
  }

  private Set<String> ofSubclass(TypeElement type) {
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Set.of("SealedType");
    }
    Set<String> codes = new TreeSet<>();
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    if (constructors.isEmpty()) {
      codes.add("NoVisibleConstructor");
    }
    if (leavesSomeAbstract(type)) {
      codes.add("AbstractMethods");
    }
    List<ExecutableElement> own = ownPublicMethods(type);
    boolean some = own.stream().anyMatch(m -> !m.getModifiers().contains(Modifier.FINAL));
    if (codes.isEmpty() && !some) {
      codes.add("NothingTraced");
    }
    if (!codes.isEmpty()) {
      return codes;
    }
    constructors.stream()
        .filter(constructor -> mentionsHidden(constructor.asType(), type))
        .forEach(constructor -> codes.add("InaccessibleType"));
    for (ExecutableElement method : own) {
      if (method.getModifiers().contains(Modifier.FINAL)) {
        codes.add("FinalMethodSkipped");
        continue;
      }
      if (endsEarly(type, method)) {
        codes.add("AsyncResult");
      }
      if (mentionsHidden(signature(type, method), type)) {
        codes.add("InaccessibleType");
      }
    }
    if (mentionsHidden(type.asType(), type)) {
      codes.add("InaccessibleType");
    }
    addTracedTwice(type, codes);
    return codes;
  }

  /** A superclass may implement what an interface declares without knowing of it. */
  private boolean leavesSomeAbstract(TypeElement type) {
    List<ExecutableElement> all = ElementFilter.methodsIn(elements.getAllMembers(type));
    return type.getModifiers().contains(Modifier.ABSTRACT)
        && all.stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .anyMatch(
                method ->
                    all.stream()
                        .filter(other -> !other.getModifiers().contains(Modifier.ABSTRACT))
                        .noneMatch(other -> elements.overrides(other, method, type)));
  }

  private void addTracedTwice(TypeElement type, Set<String> codes) {
    if (supertypes(type).stream()
        .filter(above -> above.getKind() == ElementKind.INTERFACE)
        .anyMatch(above -> traced.contains(above.getQualifiedName().toString()))) {
      codes.add("TracedTwice");
    }
  }

  /** Object's methods are nobody's own work, protected ones included. */
  private List<ExecutableElement> ownPublicMethods(TypeElement type) {
    List<ExecutableElement> ofObject =
        ElementFilter.methodsIn(elements.getTypeElement("java.lang.Object").getEnclosedElements());
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> ofObject.stream().noneMatch(o -> elements.overrides(method, o, type)))
        .toList();
  }

  private boolean isDeclaredBy(
      Set<TypeElement> interfaces, ExecutableElement method, TypeElement type) {
    return interfaces.stream()
        .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
        .anyMatch(other -> other.equals(method) || elements.overrides(method, other, type));
  }

  private Set<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> found = new HashSet<>();
    Deque<TypeMirror> next = new ArrayDeque<>(types.directSupertypes(type.asType()));
    while (!next.isEmpty()) {
      TypeMirror above = next.remove();
      if (found.add((TypeElement) ((DeclaredType) above).asElement())) {
        next.addAll(types.directSupertypes(above));
      }
    }
    return found;
  }

  @Override
  boolean isVisible(TypeElement mentioned, TypeElement wrapped) {
    for (Element e = mentioned; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean inherited =
          e.getModifiers().contains(Modifier.PROTECTED)
              && types.isSubtype(
                  types.erasure(wrapped.asType()), types.erasure(e.getEnclosingElement().asType()));
      boolean samePackage = elements.getPackageOf(e).equals(elements.getPackageOf(wrapped));
      if (e.getModifiers().contains(Modifier.PRIVATE)
          || (!samePackage && !inherited && !e.getModifiers().contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }
}
