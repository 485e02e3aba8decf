package dev.spansmith.randomtypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A method that a generated type declares.
 *
 * @param id what it calls itself in the journal
 * @param owner the type that declares it
 * @param modifiers as the source has them, each with a space behind it
 * @param thrown what it declares to throw, type by type
 * @param failures what its body may throw
 * @param words its own {@code @Traced}
 * @param annotations other annotations, each with a space behind it
 * @param overridden the inherited method that it overrides
 * @param callee another method of the same object that its body calls
 * @param isAbstract whether it has no body
 */
record Method(
    String id,
    Owner owner,
    String name,
    String modifiers,
    List<Variable> variables,
    List<Parameter> parameters,
    boolean varargs,
    JavaType result,
    List<String> thrown,
    List<Class<? extends Throwable>> failures,
    Optional<Words> words,
    boolean isNotTraced,
    String annotations,
    Optional<Method> overridden,
    Optional<Method> callee,
    boolean isAbstract) {

  /**
   * The type that declares it.
   *
   * @param simpleName as in the span's name
   * @param binaryName as in {@code code.function.name}
   */
  record Owner(String simpleName, String binaryName, boolean isInterface) {}

  boolean has(String modifier) {
    return modifiers.contains(modifier + " ");
  }

  /** Its declarations, the nearest first. */
  List<Method> declarations() {
    List<Method> all = new ArrayList<>(List.of(this));
    overridden.ifPresent(method -> all.addAll(method.declarations()));
    return all;
  }

  /** What its declarations say, the nearest first. */
  List<Words> stated() {
    return declarations().stream().map(Method::words).flatMap(Optional::stream).toList();
  }

  Method with(Optional<Words> newWords) {
    return with(newWords, isNotTraced, modifiers, parameters);
  }

  Method notTraced() {
    return with(Optional.empty(), true, modifiers, parameters);
  }

  Method withModifier(String more) {
    return with(words, isNotTraced, modifiers + more, parameters);
  }

  Method withParameters(UnaryOperator<Parameter> change) {
    return with(words, isNotTraced, modifiers, parameters.stream().map(change).toList());
  }

  Method with(
      Optional<Words> newWords,
      boolean newNotTraced,
      String newModifiers,
      List<Parameter> newParameters) {
    return new Method(
        id,
        owner,
        name,
        newModifiers,
        variables,
        newParameters,
        varargs,
        result,
        thrown,
        failures,
        newWords,
        newNotTraced,
        annotations,
        overridden,
        callee,
        isAbstract);
  }
}
