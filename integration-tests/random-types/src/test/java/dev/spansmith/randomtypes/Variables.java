package dev.spansmith.randomtypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes type variables with bounds of every kind. */
final class Variables {

  private static final JavaType FAILURE =
      new JavaType("", "java.io.IOException", r -> new IOException("variable"), false, false);

  private Variables() {}

  /** A few variables with these names; later ones may mention earlier ones. */
  static List<Variable> some(Pick pick, List<String> names, int most) {
    List<Variable> variables = new ArrayList<>();
    for (String name : names.subList(0, pick.upTo(Math.min(most, names.size())))) {
      variables.add(one(pick, name, variables));
    }
    return variables;
  }

  /** One that stands for an exception, to be thrown. */
  static Variable failure(String name) {
    return new Variable(name, "extends java.lang.Exception", FAILURE);
  }

  static String declarations(List<Variable> variables) {
    return variables.isEmpty()
        ? ""
        : "<" + String.join(", ", variables.stream().map(Variable::declaration).toList()) + ">";
  }

  static String concretes(List<Variable> variables) {
    return variables.isEmpty()
        ? ""
        : "<"
            + String.join(", ", variables.stream().map(v -> v.stands().concrete()).toList())
            + ">";
  }

  private static Variable one(Pick pick, String name, List<Variable> earlier) {
    if (!earlier.isEmpty() && pick.oneIn(3)) {
      return dependent(pick, name, pick.of(earlier));
    }
    return switch (pick.upTo(5)) {
      case 0 ->
          new Variable(
              name, "extends java.lang.Comparable<? super " + name + ">", comparable(pick));
      case 1 ->
          new Variable(
              name,
              "extends java.lang.Number & java.lang.Comparable<" + name + ">",
              pick.of(JavaTypes.INTEGER, JavaTypes.LONG));
      case 2 ->
          new Variable(
              name,
              "extends java.lang.Object & java.lang.Comparable<? super "
                  + name
                  + "> & java.io.Serializable",
              comparable(pick));
      case 3 -> new Variable(name, "extends java.lang.CharSequence", JavaTypes.STRING);
      default -> new Variable(name, "", JavaTypes.reference(pick, List.of()));
    };
  }

  private static Variable dependent(Pick pick, String name, Variable other) {
    if (pick.oneIn(2)) {
      return new Variable(name, "extends " + other.name(), other.stands());
    }
    JavaType list =
        new JavaType(
            "",
            "java.util.List<" + other.stands().concrete() + ">",
            random -> List.of(),
            false,
            false);
    return new Variable(name, "extends java.util.Collection<? extends " + other.name() + ">", list);
  }

  /** The same variables where others that their bounds mention have these texts. */
  static List<Variable> with(Map<String, String> texts, List<Variable> variables) {
    return variables.stream()
        .map(v -> new Variable(v.name(), JavaType.replace(v.bounds(), texts), v.stands()))
        .toList();
  }

  private static JavaType comparable(Pick pick) {
    return pick.of(JavaTypes.STRING, JavaTypes.INTEGER, JavaTypes.LONG);
  }
}
