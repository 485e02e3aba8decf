package dev.spansmith.randomtypes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class or interface that a generated type extends or implements.
 *
 * @param packageName where it is, which may be elsewhere
 * @param variables its type variables
 * @param arguments their arguments, as the heir writes them
 */
record Parent(
    String packageName,
    String name,
    boolean isInterface,
    List<Variable> variables,
    List<String> arguments,
    List<Method> methods) {

  Map<String, String> substitution() {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      texts.put(variables.get(i).name(), arguments.get(i));
    }
    return texts;
  }

  /** As the heir names it. */
  String reference() {
    String all = String.join(", ", arguments);
    return packageName + "." + name + (all.isEmpty() ? "" : "<" + all + ">");
  }

  /** As code outside the heir names it. */
  String concrete() {
    return packageName + "." + name + Variables.concretes(variables);
  }
}
