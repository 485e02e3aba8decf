package dev.spansmith.processor.read;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

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

  /** The named type, if the module of the element given can see it. */
  public Optional<TypeElement> visibleFrom(Element place, String name) {
    ModuleElement module = elements.getModuleOf(place);
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }

  /** Whether the type is, or extends or implements, the named one; no if there is none such. */
  boolean isSubtype(TypeMirror sub, String name) {
    TypeElement sup = elements.getTypeElement(name);
    return sup != null && types.isSubtype(types.erasure(sub), types.erasure(sup.asType()));
  }
}
