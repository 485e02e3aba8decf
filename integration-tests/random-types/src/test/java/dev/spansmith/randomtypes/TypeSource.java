package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.TypePlan.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sources of a plan: the type itself, its parents, and what implements it. */
final class TypeSource {

  private final TypePlan plan;
  private final Map<String, String> files = new LinkedHashMap<>();

  private TypeSource(TypePlan plan) {
    this.plan = plan;
  }

  /** Source texts by their types' names. */
  static Map<String, String> of(TypePlan plan) {
    TypeSource source = new TypeSource(plan);
    plan.base().ifPresent(source::writeParent);
    plan.port().ifPresent(source::writeParent);
    source.writeType();
    return source.files;
  }

  private void writeParent(Parent parent) {
    Lines lines = start(parent.packageName());
    lines.add(
        "public "
            + (parent.isInterface() ? "interface " : "class ")
            + parent.name()
            + Variables.declarations(parent.variables())
            + " {");
    parent.methods().forEach(new Members(lines)::method);
    end(parent.packageName(), parent.name(), lines);
  }

  private void writeType() {
    Lines lines = start(plan.packageName());
    plan.outer()
        .ifPresent(
            outer ->
                lines.add(
                    "class " + outer.name() + Variables.declarations(outer.variables()) + " {"));
    plan.words().ifPresent(words -> lines.add(words.annotation()));
    lines.add(plan.modifiers() + keyword() + plan.name() + head() + parents() + " {");
    plan.decoys().forEach(lines::add);
    Members members = new Members(lines);
    if (plan.kind() != Kind.RECORD) {
      plan.constructors().forEach(constructor -> members.constructor(plan.name(), constructor));
    }
    plan.methods().forEach(members::method);
    plan.outer().ifPresent(outer -> lines.add("}"));
    end(plan.packageName(), plan.outer().map(TypePlan.Outer::name).orElse(plan.name()), lines);
    if (plan.kind() == Kind.INTERFACE) {
      writeImplementation();
    }
  }

  private void writeImplementation() {
    Lines lines = start(plan.packageName());
    String arguments =
        plan.variables().isEmpty()
            ? ""
            : "<" + String.join(", ", plan.variables().stream().map(Variable::name).toList()) + ">";
    String target = plan.binaryName().replace('$', '.');
    lines.add(
        "class "
            + plan.name()
            + "Impl"
            + Variables.declarations(plan.variables())
            + " implements "
            + target
            + arguments
            + " {");
    plan.implementation().forEach(new Members(lines)::method);
    end(plan.packageName(), plan.name() + "Impl", lines);
  }

  private String keyword() {
    return switch (plan.kind()) {
      case INTERFACE -> "interface ";
      case RECORD -> "record ";
      default -> "class ";
    };
  }

  private String head() {
    String components =
        plan.kind() == Kind.RECORD ? Members.components(plan.constructors().get(0)) : "";
    return Variables.declarations(plan.variables()) + components;
  }

  private String parents() {
    List<String> texts = new ArrayList<>();
    plan.base().ifPresent(base -> texts.add(" extends " + base.reference()));
    String keyword = plan.kind() == Kind.INTERFACE ? " extends " : " implements ";
    plan.port().ifPresent(port -> texts.add(keyword + port.reference()));
    return String.join("", texts);
  }

  private static Lines start(String packageName) {
    return new Lines()
        .add("package " + packageName + ";")
        .add("import dev.spansmith.randomtypes.Journal;")
        // A parameter called io would hide the package in the annotations of its method.
        .add("import static io.opentelemetry.api.trace.SpanKind.*;")
        .add("import static java.lang.annotation.RetentionPolicy.*;");
  }

  private void end(String packageName, String name, Lines lines) {
    files.put(packageName + "." + name, lines.add("}").toString());
  }
}
