package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds out what the types to be wrapped have, without judging them. */
public final class CandidateReader {

  private final Compiler compiler;

  public CandidateReader(Compiler compiler) {
    this.compiler = compiler;
  }

  public Candidate read(Request request) {
    TypeElement type = request.type();
    Form form = Form.of(type);
    List<DeclaredType> interfaces = new ImplementedInterfaces(compiler, request).of(form);
    return new Candidate(
        request,
        family(request),
        form,
        traced(request),
        new MethodsReader(compiler, request, form, interfaces).read(),
        form.isSubclass() ? accessibleConstructors(type) : List.of(),
        interfaces,
        request.isForeign() ? List.of() : unreachable(type));
  }

  private Family family(Request request) {
    TypeElement type = request.type();
    boolean ours =
        request.isForeign()
            || compiler.vocabulary().isOurs(type)
            || type.getEnclosedElements().stream().anyMatch(compiler.vocabulary()::isOurs);
    return ours ? Family.SPANSMITH : Family.OPENTELEMETRY;
  }

  private Optional<TracedMirror> traced(Request request) {
    return request
        .traceInterface()
        .or(() -> compiler.vocabulary().traced(request.type()))
        .map(mirror -> TracedMirror.read(request.origin(), mirror));
  }

  private static List<ExecutableElement> accessibleConstructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private List<ExecutableElement> unreachable(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (compiler.vocabulary().asks(constructor)) {
        methods.add(constructor);
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean outOfReach =
          method.getModifiers().contains(Modifier.PRIVATE)
              || method.getModifiers().contains(Modifier.STATIC);
      if (outOfReach && compiler.vocabulary().asks(method)) {
        methods.add(method);
      }
    }
    return methods;
  }
}
