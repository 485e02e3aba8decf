package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.Method.Owner;
import dev.spansmith.randomtypes.TypePlan.Kind;
import dev.spansmith.randomtypes.TypePlan.Outer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes one type with its parents, in packages of its own. */
final class TypeMaker {

  private final Pick pick;
  private final NamePool names;
  private final MethodMaker maker;
  private final String packageName;

  private TypeMaker(Random random, String packageName) {
    this.pick = new Pick(random);
    this.names = new NamePool(random);
    this.maker = new MethodMaker(pick, names);
    this.packageName = packageName;
  }

  static TypePlan make(Random random, String packageName) {
    TypePlan plan = new TypeMaker(random, packageName).make();
    return Oracle.tracesAny(plan) ? plan : make(random, packageName);
  }

  private TypePlan make() {
    Kind kind =
        pick.of(
            Kind.CLASS,
            Kind.CLASS,
            Kind.CLASS,
            Kind.ABSTRACT_CLASS,
            Kind.INTERFACE,
            Kind.INTERFACE,
            Kind.RECORD,
            Kind.FINAL_CLASS);
    Optional<Outer> outer = outer(kind);
    String name = names.type();
    List<Variable> variables = Variables.some(pick, names.variables(), 3);
    List<Variable> scope = new ArrayList<>(variables);
    outer.ifPresent(
        o ->
            o.variables().stream()
                .filter(v -> variables.stream().noneMatch(own -> own.name().equals(v.name())))
                .forEach(scope::add));
    boolean needsPort = kind == Kind.RECORD || kind == Kind.FINAL_CLASS;
    Optional<Parent> port =
        needsPort || pick.oneIn(3) ? Optional.of(parent("Port", true, scope)) : Optional.empty();
    Optional<Parent> base =
        kind.isSubclassed() && pick.oneIn(2)
            ? Optional.of(parent("Base", false, scope))
            : Optional.empty();
    Optional<Words> words = pick.oneIn(2) ? Optional.of(Words.random(pick)) : Optional.empty();
    Owner owner = new Owner(name, binaryName(outer, name), kind == Kind.INTERFACE);
    List<Method> methods = new ArrayList<>();
    port.ifPresent(p -> methods.addAll(overrides(p, owner, kind == Kind.INTERFACE)));
    base.ifPresent(b -> methods.addAll(overrides(b, owner, true)));
    methods.addAll(maker.some(owner, scope, !needsPort, 3));
    List<Method> decided = new Decisions(pick, kind, words).about(methods);
    List<Constructor> constructors = constructors(kind, name, scope);
    String modifiers = modifiers(kind, outer);
    return new TypePlan(
        packageName,
        kind,
        outer,
        modifiers,
        name,
        variables,
        base,
        port,
        constructors,
        decided,
        kind == Kind.INTERFACE ? implementation(name, variables, port, decided) : List.of(),
        words,
        decoys(kind, name, variables));
  }

  private List<Method> implementation(
      String name, List<Variable> variables, Optional<Parent> port, List<Method> own) {
    List<String> arguments = variables.stream().map(Variable::name).toList();
    Parent self = new Parent(packageName, name, true, variables, arguments, own);
    Owner owner = new Owner(name + "Impl", packageName + "." + name + "Impl", false);
    List<Method> methods = new ArrayList<>();
    for (Parent parent : port.map(p -> List.of(self, p)).orElse(List.of(self))) {
      for (Method method : parent.methods()) {
        if (method.isAbstract() || pick.oneIn(2)) {
          maker.override(method, parent, owner, false).ifPresent(methods::add);
        }
      }
    }
    return methods;
  }

  /** A member type hides a type variable of the same name, which would be another plan. */
  private List<String> decoys(Kind kind, String name, List<Variable> variables) {
    List<String> taken = new ArrayList<>(variables.stream().map(Variable::name).toList());
    taken.add(name);
    boolean noFields = kind == Kind.INTERFACE || kind == Kind.RECORD;
    return names.decoys().stream()
        .filter(decoy -> !noFields || decoy.startsWith("static"))
        .filter(decoy -> taken.stream().noneMatch(t -> decoy.contains(" " + t + " ")))
        .toList();
  }

  private String binaryName(Optional<Outer> outer, String name) {
    return packageName + "." + outer.map(o -> o.name() + "$").orElse("") + name;
  }

  private Optional<Outer> outer(Kind kind) {
    if (!pick.oneIn(4)) {
      return Optional.empty();
    }
    boolean inner = kind.isSubclassed() && pick.oneIn(2);
    return Optional.of(
        new Outer("Outer", inner ? Variables.some(pick, names.variables(), 1) : List.of(), inner));
  }

  private Parent parent(String name, boolean isInterface, List<Variable> scope) {
    String where = pick.oneIn(3) ? packageName + ".elsewhere" : packageName;
    List<Variable> variables = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (String variable : names.variables().subList(0, pick.upTo(2))) {
      JavaType argument = JavaTypes.reference(pick, scope);
      variables.add(new Variable(variable, "", argument));
      arguments.add(argument.declared());
    }
    List<Method> methods =
        maker.some(new Owner(name, where + "." + name, isInterface), variables, true, 2).stream()
            .map(method -> ParentMethods.ready(method, !where.equals(packageName)))
            .filter(m -> !m.isAbstract() || ParentMethods.canBeOverridden(m, arguments))
            .toList();
    return new Parent(where, name, isInterface, variables, arguments, methods);
  }

  /** Of an interface and of a class that need not, each method with a chance of one in two. */
  private List<Method> overrides(Parent parent, Owner owner, boolean optional) {
    List<Method> overrides = new ArrayList<>();
    for (Method method : parent.methods()) {
      boolean must = method.isAbstract() && !optional;
      if (must || (!owner.isInterface() && pick.oneIn(2))) {
        maker.override(method, parent, owner, true).ifPresent(overrides::add);
      }
    }
    return overrides;
  }

  private List<Constructor> constructors(Kind kind, String name, List<Variable> scope) {
    List<Constructor> constructors = new ArrayList<>();
    if (kind == Kind.INTERFACE) {
      return constructors;
    }
    int count = kind == Kind.RECORD ? 0 : pick.upTo(2);
    for (int i = 0; i <= count; i++) {
      boolean varargs = kind != Kind.RECORD && pick.oneIn(4);
      List<Variable> own =
          kind != Kind.RECORD && pick.oneIn(4)
              ? Variables.some(pick, List.of("C", "D"), 2)
              : List.of();
      List<Variable> visible = new ArrayList<>(scope);
      visible.addAll(own);
      List<Parameter> parameters = components(kind, maker.parameters(visible, varargs, false));
      if (constructors.stream().anyMatch(c -> c.parameters().size() == parameters.size())) {
        continue;
      }
      boolean checked = kind != Kind.RECORD && pick.oneIn(4);
      constructors.add(
          new Constructor(
              name + ".<init>#" + i,
              kind == Kind.RECORD ? "" : pick.of("public ", "protected ", ""),
              own,
              parameters,
              varargs,
              checked ? List.of("java.io.IOException") : List.of(),
              checked ? List.of(IOException.class) : List.of(),
              kind == Kind.RECORD ? "" : Marks.onMember(pick)));
    }
    return constructors;
  }

  /** A record's components have accessors, whose names must not be those of other methods. */
  private static List<Parameter> components(Kind kind, List<Parameter> parameters) {
    if (kind != Kind.RECORD) {
      return parameters;
    }
    List<Parameter> components = new ArrayList<>();
    for (Parameter parameter : parameters) {
      String name = "component" + components.size();
      components.add(new Parameter(name, parameter.type(), Optional.empty(), false, ""));
    }
    return components;
  }

  private String modifiers(Kind kind, Optional<Outer> outer) {
    String visibility = pick.of("public ", "");
    String nested =
        outer.isPresent() && !outer.get().isInner() && kind != Kind.INTERFACE && kind != Kind.RECORD
            ? "static "
            : "";
    return visibility
        + nested
        + switch (kind) {
          case ABSTRACT_CLASS -> "abstract ";
          case FINAL_CLASS -> "final ";
          default -> "";
        };
  }
}
