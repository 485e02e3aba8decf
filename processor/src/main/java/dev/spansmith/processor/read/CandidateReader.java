package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds out what an annotated type has, without judging it. */
public final class CandidateReader {

  private final Compiler compiler;

  public CandidateReader(Compiler compiler) {
    this.compiler = compiler;
  }

  public Candidate read(TypeElement type) {
    return new Candidate(
        type,
        wrapperOf(type),
        TracedMirror.on(type),
        new MethodsReader(compiler, type).read(),
        accessibleConstructors(type),
        unreachable(type));
  }

  private static ClassName wrapperOf(TypeElement type) {
    ClassName name = ClassName.get(type);
    return ClassName.get(
        MoreElements.getPackage(type).getQualifiedName().toString(),
        String.join("_", name.simpleNames()) + "Traced");
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
