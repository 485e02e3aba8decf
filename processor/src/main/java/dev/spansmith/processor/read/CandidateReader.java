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
        form,
        traced(request),
        new MethodsReader(compiler, request, form, interfaces).read(),
        form.isSubclass() ? accessibleConstructors(type) : List.of(),
        interfaces,
        request.isForeign() ? List.of() : unreachable(type));
  }

  private static Optional<TracedMirror> traced(Request request) {
    return request
        .traceInterface()
        .map(mirror -> TracedMirror.read(request.origin(), mirror))
        .or(() -> TracedMirror.on(request.type()));
  }

  private static List<ExecutableElement> accessibleConstructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private static List<ExecutableElement> unreachable(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean outOfReach =
          method.getModifiers().contains(Modifier.PRIVATE)
              || method.getModifiers().contains(Modifier.STATIC);
      if (outOfReach && Mirrors.has(method, Names.TRACED)) {
        methods.add(method);
      }
    }
    return methods;
  }
}
