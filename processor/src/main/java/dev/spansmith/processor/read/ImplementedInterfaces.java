package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What a decorator implements: the interface itself, or of a class that cannot be extended the
 * interfaces that it and its superclasses name, as far as the wrapper may implement them.
 */
final class ImplementedInterfaces {

  private final Compiler compiler;
  private final Request request;
  private final Access access;

  ImplementedInterfaces(Compiler compiler, Request request) {
    this.compiler = compiler;
    this.request = request;
    this.access = new Access(compiler, request);
  }

  List<DeclaredType> of(Form form) {
    return switch (form) {
      case SUBCLASS -> List.of();
      case DECORATOR -> List.of(MoreTypes.asDeclared(request.type().asType()));
      case DECORATOR_OF_CLASS -> ofClass();
    };
  }

  private List<DeclaredType> ofClass() {
    List<TypeElement> named = new ArrayList<>();
    for (TypeElement supertype : Supertypes.nearestFirst(request.type(), compiler)) {
      boolean covered = named.stream().anyMatch(other -> compiler.isSubtype(other, supertype));
      if (supertype.getKind().isInterface() && mayImplement(supertype) && !covered) {
        named.add(supertype);
      }
    }
    return named.stream()
        .map(type -> Supertypes.asSeenFrom(request.type(), type, compiler))
        .toList();
  }

  private boolean mayImplement(TypeElement type) {
    return access.toTypes(type.asType())
        && (!type.getModifiers().contains(Modifier.SEALED)
            || Permits.names(type, request.wrapper()));
  }
}
