package dev.spansmith.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the command line asks for, as system properties that begin with {@code benchmark.}. */
final class Options {

  private Options() {}

  static Session session() {
    String name = text("session");
    return name.isEmpty() ? Session.SHORT : Session.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** States whose key contains one of the words given, all if none is. */
  static Predicate<State> states() {
    List<String> words = words("states");
    return state -> words.isEmpty() || words.stream().anyMatch(state.key()::contains);
  }

  /** The forms named, all if none is; the documentation's is always among them. */
  static Predicate<Form> forms() {
    List<String> words = words("forms");
    boolean candidate = !candidate().isEmpty();
    return form ->
        (form != Form.CANDIDATE || candidate)
            && (words.isEmpty() || form == Form.DOCUMENTED || words.contains(form.key()));
  }

  /** Numbers of attributes: 0, 2 or both. */
  static Predicate<Boolean> attributes() {
    List<String> words = words("attributes");
    return with -> words.isEmpty() || words.contains(with ? "2" : "0");
  }

  /** The agent's jar; empty when the benchmark runs without it. */
  static String agent() {
    return text("agent");
  }

  /** A folder of classes to prefer for {@link Form#CANDIDATE}; empty without a candidate. */
  static String candidate() {
    return text("candidate");
  }

  /** Where the results go. */
  static String output() {
    String folder = text("output");
    return folder.isEmpty() ? "target" : folder;
  }

  private static List<String> words(String name) {
    return Arrays.stream(text(name).split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String text(String name) {
    return System.getProperty("benchmark." + name, "").strip();
  }
}
