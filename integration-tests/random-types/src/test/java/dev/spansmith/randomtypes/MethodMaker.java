package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.Method.Owner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Makes the methods of one hierarchy, so that no two of them can be confused. */
final class MethodMaker {

  private final Pick pick;
  private final NamePool names;
  private final List<Method> all = new ArrayList<>();

  MethodMaker(Pick pick, NamePool names) {
    this.pick = pick;
    this.names = names;
  }

  /**
   * New methods of a type.
   *
   * @param scope the type variables that all of them can mention
   * @param mayBeTraced whether they may carry {@code @Traced}
   */
  List<Method> some(Owner owner, List<Variable> scope, boolean mayBeTraced, int most) {
    List<Method> made = new ArrayList<>();
    for (int i = 0; i <= pick.upTo(most); i++) {
      Method method = one(owner, scope, mayBeTraced, made);
      if (all.stream().allMatch(other -> areDistinct(other, method))) {
        made.add(method);
        all.add(method);
      }
    }
    return made;
  }

  private Method one(Owner owner, List<Variable> scope, boolean mayBeTraced, List<Method> before) {
    List<Variable> variables = new ArrayList<>();
    List<String> free = names.variables();
    if (pick.oneIn(3)) {
      variables.addAll(Variables.some(pick, free, 2));
    }
    List<String> thrown = new ArrayList<>();
    List<Class<? extends Throwable>> failures =
        new ArrayList<>(List.of(IllegalStateException.class, StackOverflowError.class));
    if (pick.oneIn(6)) {
      Variable failure = Variables.failure(free.get(free.size() - 1));
      variables.add(failure);
      thrown.add(failure.name());
      failures.add(IOException.class);
    }
    addChecked(thrown, failures);
    List<Variable> visible = visible(scope, variables);
    boolean varargs = pick.oneIn(5);
    List<Parameter> parameters = parameters(visible, varargs, mayBeTraced);
    JavaType result = pick.oneIn(4) ? JavaType.VOID : JavaTypes.any(pick, visible);
    boolean isAbstract = owner.isInterface() && !pick.oneIn(3);
    return new Method(
        owner.simpleName() + "#" + all.size(),
        owner,
        names.method(),
        modifiers(owner, isAbstract),
        variables,
        parameters,
        varargs,
        result,
        thrown,
        failures,
        mayBeTraced && pick.oneIn(2) ? Optional.of(Words.random(pick)) : Optional.empty(),
        false,
        Marks.onMember(pick) + Marks.onType(pick, result),
        Optional.empty(),
        isAbstract ? Optional.empty() : callee(before, thrown, variables),
        isAbstract);
  }

  private void addChecked(List<String> thrown, List<Class<? extends Throwable>> failures) {
    if (pick.oneIn(4)) {
      thrown.add("java.io.IOException");
      failures.add(IOException.class);
    }
    if (pick.oneIn(6)) {
      thrown.add("java.util.concurrent.TimeoutException");
      failures.add(TimeoutException.class);
    }
  }

  /** A method's own variables hide those around it. */
  private static List<Variable> visible(List<Variable> scope, List<Variable> own) {
    List<Variable> visible = new ArrayList<>(own);
    scope.stream()
        .filter(v -> own.stream().noneMatch(o -> o.name().equals(v.name())))
        .forEach(visible::add);
    return visible;
  }

  List<Parameter> parameters(List<Variable> visible, boolean varargs, boolean mayBeCaptured) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> free = names.parameters();
    int count = varargs ? pick.upTo(2) + 1 : pick.upTo(3);
    for (int i = 0; i < count; i++) {
      boolean last = varargs && i == count - 1;
      JavaType type =
          last
              ? JavaTypes.arrayOf(JavaTypes.reference(pick, visible))
              : JavaTypes.any(pick, visible);
      String name = free.get(i);
      boolean captured = mayBeCaptured && type.capturable() && pick.oneIn(2);
      boolean stated = pick.oneIn(2);
      String key = stated ? "key." + i : name;
      parameters.add(
          new Parameter(
              name,
              type,
              captured ? Optional.of(key) : Optional.empty(),
              stated,
              Marks.onParameter(pick) + Marks.onType(pick, type)));
    }
    return parameters;
  }

  private String modifiers(Owner owner, boolean isAbstract) {
    if (owner.isInterface()) {
      return isAbstract ? "" : "default ";
    }
    String more = pick.oneIn(6) ? pick.of("synchronized ", "strictfp ") : "";
    return pick.of("public ", "public ", "protected ", "") + more;
  }

  private Optional<Method> callee(List<Method> before, List<String> thrown, List<Variable> own) {
    List<Method> possible =
        before.stream()
            .filter(m -> m.variables().isEmpty() && thrown.containsAll(m.thrown()))
            .filter(
                m ->
                    own.stream()
                        .noneMatch(
                            v ->
                                m.parameters().stream()
                                    .anyMatch(p -> ParentMethods.mentions(p.type().declared(), v))))
            .toList();
    return possible.isEmpty() || !pick.oneIn(3) ? Optional.empty() : Optional.of(pick.of(possible));
  }

  private static boolean areDistinct(Method one, Method other) {
    if (!one.name().equals(other.name()) || one.parameters().size() != other.parameters().size()) {
      return true;
    }
    if (one.parameters().isEmpty()) {
      return false;
    }
    JavaType first = one.parameters().get(0).type();
    JavaType second = other.parameters().get(0).type();
    return first.isTop() && second.isTop() && !first.declared().equals(second.declared());
  }

  /** The heir's method in the place of an inherited one; none if its variables got in the way. */
  Optional<Method> override(Method inherited, Parent parent, Owner heir, boolean mayBeTraced) {
    Map<String, String> texts = new HashMap<>(parent.substitution());
    inherited.variables().forEach(own -> texts.remove(own.name()));
    if (!ParentMethods.canBeOverridden(inherited, texts.values())) {
      return Optional.empty();
    }
    List<String> free = names.parameters();
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < inherited.parameters().size(); i++) {
      parameters.add(inherited.parameters().get(i).with(free.get(i), texts));
    }
    boolean quiet = pick.oneIn(3);
    return Optional.of(
        new Method(
            heir.simpleName() + "/" + inherited.id(),
            heir,
            inherited.name(),
            parent.isInterface() || inherited.has("public")
                ? "public "
                : pick.of("public ", "protected "),
            Variables.with(texts, inherited.variables()),
            parameters,
            inherited.varargs(),
            covariant(inherited.result()).with(texts),
            quiet ? List.of() : inherited.thrown(),
            quiet ? List.of(IllegalArgumentException.class) : inherited.failures(),
            mayBeTraced && pick.oneIn(3) ? Optional.of(Words.random(pick)) : Optional.empty(),
            false,
            Marks.onMember(pick),
            Optional.of(inherited),
            Optional.empty(),
            false));
  }

  private static JavaType covariant(JavaType result) {
    return switch (result.declared()) {
      case "java.lang.Object", "java.lang.CharSequence", "java.lang.Comparable<?>" ->
          JavaTypes.STRING;
      case "java.lang.Number" -> JavaTypes.LONG;
      default -> result;
    };
  }
}
