package dev.spansmith.processor.read;

import dev.spansmith.processor.read.CandidateMethod.Attribute;
import dev.spansmith.processor.read.CandidateMethod.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what is captured of a method's arguments and result. */
final class AttributeReader {

  private final Request request;
  private final PathReader paths;

  AttributeReader(Compiler compiler, Request request) {
    this.request = request;
    this.paths = new PathReader(compiler, request);
  }

  /** The attributes; of each parameter, and of the result, the nearest declaration decides. */
  List<Attribute> attributes(
      ExecutableType signature,
      TypeMirror result,
      List<ExecutableElement> declarations,
      Family family) {
    List<Attribute> attributes = new ArrayList<>();
    ExecutableElement method = declarations.get(0);
    List<AnnotationMirror> captures =
        request.traceInterface().map(TraceInterfaces::captures).orElse(List.of()).stream()
            .filter(capture -> isAbout(capture, method))
            .toList();
    for (int i = 0; i < signature.getParameterTypes().size(); i++) {
      List<CaptureMirror> mirrors = foreign(method, captures, i);
      for (ExecutableElement declaration : declarations) {
        if (mirrors.isEmpty()) {
          mirrors = CaptureMirror.onParameter(declaration, i, family);
        }
      }
      for (CaptureMirror mirror : mirrors) {
        attributes.add(attribute(i, signature.getParameterTypes().get(i), mirror));
      }
    }
    if (family == Family.SPANSMITH) {
      attributes.addAll(ofResult(result, declarations, captures));
    }
    return attributes;
  }

  private List<Attribute> ofResult(
      TypeMirror result, List<ExecutableElement> declarations, List<AnnotationMirror> captures) {
    List<CaptureMirror> mirrors =
        result.getKind() == TypeKind.VOID
            ? List.of()
            : foreign(declarations.get(0), captures, Attribute.RESULT);
    for (ExecutableElement declaration : declarations) {
      if (mirrors.isEmpty()) {
        mirrors = CaptureMirror.onResult(declaration);
      }
    }
    return mirrors.stream().map(mirror -> attribute(Attribute.RESULT, result, mirror)).toList();
  }

  /** When the result means failure, by the nearest declaration that says so. */
  Optional<Failure> failure(TypeMirror result, List<ExecutableElement> declarations) {
    return declarations.stream()
        .flatMap(declaration -> FailureMirror.on(declaration).stream())
        .findFirst()
        .map(
            mirror ->
                new Failure(
                    mirror,
                    paths.read(result, mirror.condition()),
                    mirror.errorType().text().isEmpty()
                        ? Optional.empty()
                        : Optional.of(paths.read(result, mirror.errorType().text()))));
  }

  private List<CaptureMirror> foreign(
      ExecutableElement method, List<AnnotationMirror> captures, int index) {
    return captures.stream()
        .filter(capture -> TraceInterfaces.capturedParameter(capture) == index)
        .map(capture -> foreign(method, capture))
        .toList();
  }

  private CaptureMirror foreign(ExecutableElement method, AnnotationMirror capture) {
    return CaptureMirror.onForeign(
        method, request.origin(), request.traceInterface().orElseThrow(), capture);
  }

  private static boolean isAbout(AnnotationMirror capture, ExecutableElement method) {
    return method.getSimpleName().contentEquals(TraceInterfaces.capturedMethod(capture).text());
  }

  private Attribute attribute(int index, TypeMirror type, CaptureMirror mirror) {
    return new Attribute(index, type, mirror, key(mirror), paths.read(type, mirror.path().text()));
  }

  /**
   * A class file does not keep a parameter's name, and builds of one file and of all must agree.
   */
  private Optional<String> key(CaptureMirror mirror) {
    if (!mirror.key().text().isEmpty()) {
      return Optional.of(mirror.key().text());
    }
    boolean own = mirror.method().getEnclosingElement().equals(request.origin());
    return own && mirror.element() instanceof VariableElement parameter
        ? Optional.of(parameter.getSimpleName().toString())
        : Optional.empty();
  }
}
