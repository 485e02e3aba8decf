package dev.spansmith.randomtypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A type to be traced, as the generator means it.
 *
 * @param outer the type around it, if any
 * @param modifiers as the source has them
 * @param words its own {@code @Traced}
 * @param implementation what a class has that implements an interface
 * @param decoys members that are there for their names
 */
record TypePlan(
    String packageName,
    Kind kind,
    Optional<Outer> outer,
    String modifiers,
    String name,
    List<Variable> variables,
    Optional<Parent> base,
    Optional<Parent> port,
    List<Constructor> constructors,
    List<Method> methods,
    List<Method> implementation,
    Optional<Words> words,
    List<String> decoys) {

  /** What it is, and so what its wrapper is. */
  enum Kind {
    CLASS,
    ABSTRACT_CLASS,
    INTERFACE,
    RECORD,
    FINAL_CLASS;

    boolean isSubclassed() {
      return this == CLASS || this == ABSTRACT_CLASS;
    }
  }

  /**
   * The class around a nested type.
   *
   * @param variables its type variables; none unless the nested type is inner
   */
  record Outer(String name, List<Variable> variables, boolean isInner) {

    String concrete() {
      return name + Variables.concretes(variables);
    }
  }

  /** As code of the package names it, type arguments filled in. */
  String concrete() {
    return outer.map(o -> o.concrete() + ".").orElse("") + name + Variables.concretes(variables);
  }

  String binaryName() {
    return packageName + "." + outer.map(o -> o.name() + "$").orElse("") + name;
  }

  String wrapper() {
    return outer.map(o -> o.name() + "_").orElse("") + name + "Traced";
  }

  boolean isInner() {
    return outer.map(Outer::isInner).orElse(false);
  }

  /** Its own methods, and the inherited ones that it does not override. */
  List<Method> instanceMethods() {
    List<Method> all = new ArrayList<>(methods);
    Stream.concat(base.stream(), port.stream())
        .flatMap(parent -> parent.methods().stream())
        .filter(
            method -> methods.stream().noneMatch(m -> m.overridden().equals(Optional.of(method))))
        .forEach(all::add);
    return all;
  }

  /** All bodies there are. */
  List<Method> everyMethod() {
    return Stream.of(
            methods.stream(),
            implementation.stream(),
            Stream.concat(base.stream(), port.stream()).flatMap(p -> p.methods().stream()))
        .flatMap(Function.identity())
        .toList();
  }

  /** Those that callers of the wrapper can call. */
  List<Method> callable() {
    return instanceMethods().stream()
        .filter(method -> !kind.isSubclassed() || isAccessible(method))
        .filter(
            method ->
                kind == Kind.INTERFACE
                    || kind.isSubclassed()
                    || method.owner().isInterface()
                    || method.overridden().isPresent())
        .toList();
  }

  /** Protected methods of another package are not the driver's to call. */
  private boolean isAccessible(Method method) {
    boolean elsewhere = method.owner().binaryName().contains(".elsewhere.");
    return method.has("public") || method.owner().isInterface() || !elsewhere;
  }
}
