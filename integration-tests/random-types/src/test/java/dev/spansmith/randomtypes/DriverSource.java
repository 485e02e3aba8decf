package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.TypePlan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the driver of a plan, which calls with the types that callers would use. */
final class DriverSource {

  private static final String NAME = "Driver";
  private static final String HEAD = "@java.lang.Override public java.lang.Object ";

  private final TypePlan plan;
  private final Lines lines = new Lines();

  private DriverSource(TypePlan plan) {
    this.plan = plan;
  }

  static String name(TypePlan plan) {
    return plan.packageName() + "." + NAME;
  }

  static String of(TypePlan plan) {
    return new DriverSource(plan).write();
  }

  private String write() {
    lines
        .add("package " + plan.packageName() + ";")
        .add("public class Driver implements dev.spansmith.randomtypes.TypeDriver {");
    lines.add(HEAD + "plain(int n, java.lang.Object[] a) throws java.lang.Throwable {");
    switchOver(plan.constructors().size(), this::plain);
    lines.add(
        HEAD
            + "traced(io.opentelemetry.api.OpenTelemetry o, int n, java.lang.Object[] a)"
            + " throws java.lang.Throwable {");
    switchOver(plan.constructors().size(), this::traced);
    lines.add(
        HEAD
            + "call(java.lang.Object t, int n, java.lang.Object[] a) throws java.lang.Throwable {");
    List<Method> methods = plan.callable();
    switchOver(methods.size(), n -> call(methods.get(n)));
    return lines.add("}").toString();
  }

  private void switchOver(int count, java.util.function.IntFunction<String> statement) {
    lines.add("switch (n) {");
    for (int n = 0; n < Math.max(count, 1); n++) {
      lines.add("case " + n + ": {").add(statement.apply(n)).add("}");
    }
    lines.add("default: throw new java.lang.IllegalArgumentException();").add("}").add("}");
  }

  private String plain(int n) {
    String type = plan.concrete();
    String arguments = Variables.concretes(plan.variables());
    if (plan.kind() == Kind.INTERFACE) {
      return "return new " + plan.name() + "Impl" + arguments + "();";
    }
    String body = plan.kind() == Kind.ABSTRACT_CLASS ? " {};" : ";";
    String witness = witness(n);
    if (plan.isInner()) {
      String name = witness + plan.name() + arguments;
      return "return " + outer() + ".new " + name + arguments(n) + body;
    }
    return "return new " + witness + type + arguments(n) + body;
  }

  private String traced(int n) {
    List<String> arguments = new ArrayList<>(List.of("o"));
    if (!plan.kind().isSubclassed()) {
      arguments.add("(" + plan.concrete() + ") plain(n, a)");
    } else {
      if (plan.isInner()) {
        arguments.add(outer());
      }
      arguments.addAll(casts(plan.constructors().get(n).parameters()));
    }
    List<Variable> variables = new ArrayList<>();
    plan.outer().ifPresent(outer -> variables.addAll(outer.variables()));
    variables.addAll(plan.variables());
    return receiver()
        + " x = new "
        + (plan.kind().isSubclassed() ? witness(n) : "")
        + plan.wrapper()
        + Variables.concretes(variables)
        + "("
        + String.join(", ", arguments)
        + "); return x;";
  }

  private String witness(int n) {
    return Variables.concretes(plan.constructors().get(n).variables());
  }

  private String outer() {
    TypePlan.Outer outer = plan.outer().orElseThrow();
    return "new " + outer.concrete() + "()";
  }

  /** What callers know the wrapper as. */
  private String receiver() {
    boolean byPort = plan.kind() == Kind.RECORD || plan.kind() == Kind.FINAL_CLASS;
    return byPort ? plan.port().map(Parent::concrete).orElseThrow() : plan.concrete();
  }

  private String arguments(int constructor) {
    return "(" + String.join(", ", casts(plan.constructors().get(constructor).parameters())) + ")";
  }

  private static List<String> casts(List<Parameter> parameters) {
    List<String> texts = new ArrayList<>();
    for (Parameter parameter : parameters) {
      texts.add("(" + parameter.type().concrete() + ") a[" + texts.size() + "]");
    }
    return texts;
  }

  private String call(Method method) {
    String call =
        "(("
            + receiver()
            + ") t)."
            + Variables.concretes(method.variables())
            + method.name()
            + "("
            + String.join(", ", casts(method.parameters()))
            + ");";
    return method.result().isVoid()
        ? call + " return null;"
        : result(method) + " r = " + call + " return r;";
  }

  /** A decorator of a class has the result of its interface; type variables are left to javac. */
  private String result(Method method) {
    boolean byPort = !plan.kind().isSubclassed() && plan.kind() != Kind.INTERFACE;
    Optional<Method> declared =
        byPort ? method.overridden().or(() -> Optional.of(method)) : Optional.of(method);
    return declared.orElseThrow().result().concrete();
  }
}
