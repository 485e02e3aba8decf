package dev.spansmith.processor;

import com.google.auto.common.MoreElements;
import dev.spansmith.processor.check.StrayAttribute;
import dev.spansmith.processor.check.StrayContext;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
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

  static AnnotatedElements in(RoundEnvironment round, Compiler compiler) {
    Elements elements = compiler.elements();
    Set<String> types = new LinkedHashSet<>();
    List<String> asking = new ArrayList<>(compiler.vocabulary().asking());
    asking.addAll(List.of(Names.TRACE_INTERFACE, Names.TRACE_INTERFACES));
    for (String name : asking) {
      for (Element element : annotated(round, elements, name)) {
        types.add(typeOf(element).getQualifiedName().toString());
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
    for (Family family : Family.values()) {
      for (String name : family.captures()) {
        for (Element element : annotated(round, elements, name)) {
          // ECJ does not tell whose parameter it is when another processor wrote the source.
          Element owner =
              element instanceof ExecutableElement ? element : element.getEnclosingElement();
          if (owner instanceof ExecutableElement method && isStray(method, family, types)) {
            strays.add(StrayAttribute.at(element, family, method));
          }
        }
      }
    }
    for (String annotation : Names.CONTEXT) {
      for (Element parameter : annotated(round, elements, annotation)) {
        if (parameter.getEnclosingElement() instanceof ExecutableElement method
            && isStray(method, Family.SPANSMITH, types)) {
          strays.add(StrayContext.at(parameter, annotation, method));
        }
      }
    }
    return new AnnotatedElements(types, strays);
  }

  /** An attribute of ours on an interface may be for the types that implement it. */
  private static boolean isStray(ExecutableElement method, Family family, Set<String> types) {
    TypeElement type = typeOf(method);
    boolean isInherited = family == Family.SPANSMITH && type.getKind().isInterface();
    return method.getKind() == ElementKind.CONSTRUCTOR
        || isOutOfReach(method)
        || (!types.contains(type.getQualifiedName().toString()) && !isInherited);
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
    boolean isAnnotation =
        annotation != null && annotation.getKind() == ElementKind.ANNOTATION_TYPE;
    return isAnnotation ? round.getElementsAnnotatedWith(annotation) : Set.of();
  }

  private static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type
        ? type
        : MoreElements.asType(element.getEnclosingElement());
  }
}
