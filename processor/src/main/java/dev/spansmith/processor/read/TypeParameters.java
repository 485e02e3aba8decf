package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * The type parameters that a wrapper declares, and their names: those of the type, in front of them
 * those of the classes that an inner class's instances belong to, which it may hide.
 */
final class TypeParameters {

  private final TypeElement type;
  private final Map<Element, String> names = new LinkedHashMap<>();
  private final List<TypeParameterElement> outermostFirst = new ArrayList<>();

  TypeParameters(TypeElement type) {
    this.type = type;
    for (TypeElement owner : InnerClasses.outwards(type)) {
      List<TypeParameterElement> own = new ArrayList<>(owner.getTypeParameters());
      own.forEach(parameter -> names.put(parameter, free(parameter.getSimpleName().toString())));
      Collections.reverse(own);
      outermostFirst.addAll(own);
    }
    Collections.reverse(outermostFirst);
  }

  List<TypeParameterElement> all() {
    return outermostFirst;
  }

  /** Of a method's variable too: that of an inherited method must not capture one of the type's. */
  String nameOf(Element variable) {
    if (names.containsKey(variable)) {
      return names.get(variable);
    }
    String name = variable.getSimpleName().toString();
    boolean inherited =
        variable.getEnclosingElement() instanceof ExecutableElement method
            && !method.getEnclosingElement().equals(type);
    return inherited ? free(name) : name;
  }

  private String free(String name) {
    return names.containsValue(name) ? free(name + "_") : name;
  }
}
