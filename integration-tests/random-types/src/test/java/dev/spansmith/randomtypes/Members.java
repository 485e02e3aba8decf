package dev.spansmith.randomtypes;

import java.util.ArrayList;
import java.util.List;

/** Writes methods and constructors. Their bodies only talk to the journal. */
final class Members {

  private final Lines lines;

  Members(Lines lines) {
    this.lines = lines;
  }

  void method(Method method) {
    String override = method.overridden().isPresent() ? "@java.lang.Override " : "";
    String excluded = method.isNotTraced() ? "@dev.spansmith.annotations.NotTraced " : "";
    String traced = method.words().map(words -> words.annotation() + " ").orElse("");
    String variables = Variables.declarations(method.variables());
    String head =
        override
            + excluded
            + traced
            + method.annotations()
            + method.modifiers()
            + (variables.isEmpty() ? "" : variables + " ")
            + method.result().declared()
            + " "
            + method.name()
            + parameters(method.parameters(), method.varargs())
            + thrown(method.thrown());
    if (method.isAbstract()) {
      lines.add(head + ";");
      return;
    }
    lines.add(head + " {");
    enter(method.id(), method.parameters());
    method.callee().ifPresent(callee -> lines.add("this." + call(callee)));
    lines.add(
        method.result().isVoid()
            ? "Journal.result();"
            : "return (" + method.result().declared() + ") Journal.result();");
    leave();
  }

  void constructor(String simpleName, Constructor constructor) {
    String variables = Variables.declarations(constructor.variables());
    lines.add(
        constructor.annotations()
            + constructor.modifiers()
            + (variables.isEmpty() ? "" : variables + " ")
            + simpleName
            + parameters(constructor.parameters(), constructor.varargs())
            + thrown(constructor.thrown())
            + " {");
    enter(constructor.id(), constructor.parameters());
    lines.add("Journal.result();");
    leave();
  }

  static String components(Constructor constructor) {
    return parameters(constructor.parameters(), false);
  }

  private void enter(String id, List<Parameter> parameters) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    lines.add(
        "Journal.enter("
            + Texts.literal(id)
            + ", new java.lang.Object[] {"
            + String.join(", ", names)
            + "});");
    lines.add("try {");
  }

  private void leave() {
    lines.add("} finally {").add("Journal.leave();").add("}").add("}");
  }

  private static String call(Method callee) {
    List<String> arguments = new ArrayList<>();
    for (Parameter parameter : callee.parameters()) {
      arguments.add(
          "("
              + parameter.type().declared()
              + ") Journal.argument("
              + Texts.literal(callee.id())
              + ", "
              + arguments.size()
              + ")");
    }
    return callee.name() + "(" + String.join(", ", arguments) + ");";
  }

  private static String parameters(List<Parameter> parameters, boolean varargs) {
    List<String> texts = new ArrayList<>();
    for (Parameter parameter : parameters) {
      boolean last = texts.size() == parameters.size() - 1;
      texts.add(parameter.source(varargs && last));
    }
    return "(" + String.join(", ", texts) + ")";
  }

  private static String thrown(List<String> types) {
    return types.isEmpty() ? "" : " throws " + String.join(", ", types);
  }
}
