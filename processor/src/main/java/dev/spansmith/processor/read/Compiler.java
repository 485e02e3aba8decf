package dev.spansmith.processor.read;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's two libraries, which the readers pass along together. */
public record Compiler(Elements elements, Types types) {

  public static Compiler of(ProcessingEnvironment environment) {
    return new Compiler(environment.getElementUtils(), environment.getTypeUtils());
  }

  /** Whether one type is, or extends or implements, the other; type arguments do not count. */
  public boolean isSubtype(TypeElement sub, TypeElement sup) {
    return types.isSubtype(types.erasure(sub.asType()), types.erasure(sup.asType()));
  }

  /** Whether the type is, or extends or implements, the named one; no if there is none such. */
  boolean isSubtype(TypeMirror sub, String name) {
    TypeElement sup = elements.getTypeElement(name);
    return sup != null && types.isSubtype(types.erasure(sub), types.erasure(sup.asType()));
  }
}
