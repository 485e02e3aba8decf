package dev.spansmith.processor;

import com.google.auto.common.MoreElements;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a round brings.
 *
 * @param types the types to wrap, by name
 * @param strays annotations that belong to no such type and would do nothing
 */
record AnnotatedElements(Set<String> types, List<Diagnostic> strays) {

  static AnnotatedElements in(RoundEnvironment round, Elements elements) {
    Set<String> types = new LinkedHashSet<>();
    for (Element element : annotated(round, elements, Names.TRACED)) {
      types.add(typeOf(element).getQualifiedName().toString());
    }
    for (String name : List.of(Names.TRACE_INTERFACE, Names.TRACE_INTERFACES)) {
      for (Element holder : annotated(round, elements, name)) {
        types.add(typeOf(holder).getQualifiedName().toString());
      }
    }
    List<Diagnostic> strays = new ArrayList<>();
    for (Element method : annotated(round, elements, Names.NOT_TRACED)) {
      // On an interface it speaks to the types that inherit the method.
      boolean isStray =
          !typeOf(method).getKind().isInterface()
              && !types.contains(typeOf(method).getQualifiedName().toString());
      if (isStray) {
        strays.add(uselessExclusion((ExecutableElement) method));
      }
    }
    for (Element parameter : annotated(round, elements, Names.SPAN_ATTRIBUTE)) {
      // ECJ does not tell whose parameter it is when another processor wrote the source.
      if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
        continue;
      }
      TypeElement type = typeOf(method);
      boolean isStray =
          method.getKind() == ElementKind.CONSTRUCTOR
              || isOutOfReach(method)
              || (!types.contains(type.getQualifiedName().toString())
                  && !type.getKind().isInterface());
      if (isStray) {
        strays.add(
            Problem.NOT_TRACED.at(
                Position.of(parameter, Mirrors.find(parameter, Names.SPAN_ATTRIBUTE).orElse(null)),
                Display.method(method)));
      }
    }
    return new AnnotatedElements(types, strays);
  }

  /** Static and private methods of an interface belong to no implementation. */
  private static boolean isOutOfReach(ExecutableElement method) {
    return typeOf(method).getKind().isInterface()
        && (method.getModifiers().contains(Modifier.STATIC)
            || method.getModifiers().contains(Modifier.PRIVATE));
  }

  private static Diagnostic uselessExclusion(ExecutableElement method) {
    return Problem.NOT_TRACED_USELESS.at(
        Position.of(method, Mirrors.find(method, Names.NOT_TRACED).orElse(null)),
        Display.method(method),
        Display.type(typeOf(method)));
  }

  private static Set<? extends Element> annotated(
      RoundEnvironment round, Elements elements, String name) {
    TypeElement annotation = elements.getTypeElement(name);
    return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
  }

  private static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type
        ? type
        : MoreElements.asType(element.getEnclosingElement());
  }
}
