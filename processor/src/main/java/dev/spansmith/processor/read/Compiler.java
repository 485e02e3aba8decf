package dev.spansmith.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's two libraries and the build's options, which the readers pass along together. */
public record Compiler(Elements elements, Types types, Options options) {

  public static Compiler of(ProcessingEnvironment environment) {
    return new Compiler(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        new Options(environment.getOptions()));
  }

  /** Whether one type is, or extends or implements, the other; type arguments do not count. */
  public boolean isSubtype(TypeElement sub, TypeElement sup) {
    return types.isSubtype(types.erasure(sub.asType()), types.erasure(sup.asType()));
  }

  /** The annotations that ask for wrappers in this build. */
  public Vocabulary vocabulary() {
    return options.vocabulary();
  }

  boolean isEclipse() {
    return elements.getClass().getName().startsWith("org.eclipse.");
  }

  /** The named module of an element, if it is in one; Java 8 has none. */
  public Optional<ModuleElement> moduleOf(Element element) {
    return Optional.ofNullable(elements.getModuleOf(element)).filter(m -> !m.isUnnamed());
  }

  /**
   * Whether code beside the element can name a type of the JDK's module given. ECJ finds types of
   * modules that nobody has asked for, so the declarations are asked.
   */
  boolean reads(Element place, String module) {
    return moduleOf(place).map(own -> requires(own, module, true, new HashSet<>())).orElse(true);
  }

  private static boolean requires(
      ModuleElement from, String module, boolean direct, Set<ModuleElement> seen) {
    return from.getQualifiedName().contentEquals(module)
        || (seen.add(from)
            && ElementFilter.requiresIn(directives(from)).stream()
                .filter(required -> direct || required.isTransitive())
                .anyMatch(r -> requires(r.getDependency(), module, false, seen)));
  }

  /** ECJ 3.46 has no answer for a compiled module that provides no service. */
  private static List<? extends ModuleElement.Directive> directives(ModuleElement module) {
    try {
      return module.getDirectives();
    } catch (NullPointerException unanswered) {
      return List.of();
    }
  }

  /** The named type, if the module of the element given can see it. */
  public Optional<TypeElement> visibleFrom(Element place, String name) {
    ModuleElement module = elements.getModuleOf(place);
    return find(
        () ->
            module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }

  /** Whether the type is, or extends or implements, the named one; no if there is none such. */
  public boolean isSubtype(TypeMirror sub, String name) {
    return find(() -> elements.getTypeElement(name))
        .filter(sup -> types.isSubtype(types.erasure(sub), types.erasure(sup.asType())))
        .isPresent();
  }

  /** ECJ aborts the compilation over a class that is not there and that class files mention. */
  private static Optional<TypeElement> find(Supplier<@Nullable TypeElement> lookup) {
    try {
      return Optional.ofNullable(lookup.get());
    } catch (RuntimeException absent) {
      return Optional.empty();
    }
  }
}
