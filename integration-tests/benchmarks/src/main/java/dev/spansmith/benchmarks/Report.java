package dev.spansmith.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides how results read: one Markdown row for each state, one column for each form. */
final class Report {

  private Report() {}

  static String progress(State state, boolean attributes, List<Measurement> measured) {
    StringBuilder line = new StringBuilder(row(state, attributes));
    for (Measurement one : measured) {
      line.append(String.format(Locale.ROOT, "; %s %s", one.form().key(), ratio(one.ratio())));
    }
    return line.toString();
  }

  static String markdown(List<Measurement> results) {
    Map<String, List<Measurement>> rows = new LinkedHashMap<>();
    List<Form> forms = new ArrayList<>();
    for (Measurement one : results) {
      rows.computeIfAbsent(row(one.state(), one.attributes()), row -> new ArrayList<>()).add(one);
      if (!forms.contains(one.form())) {
        forms.add(one.form());
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("Ratio to the documentation's form, ns and bytes of a call, on Java ")
        .append(System.getProperty("java.version"))
        .append(".\n\n| state |");
    forms.forEach(form -> text.append(' ').append(form.label()).append(" |"));
    text.append("\n|---|").append("---|".repeat(forms.size())).append('\n');
    rows.forEach((row, cells) -> text.append(line(row, forms, cells)));
    return text.toString();
  }

  private static String line(String row, List<Form> forms, List<Measurement> cells) {
    StringBuilder line = new StringBuilder("| ").append(row).append(" |");
    for (Form form : forms) {
      String cell =
          cells.stream().filter(one -> one.form() == form).findFirst().map(Report::cell).orElse("");
      line.append(' ').append(cell).append(" |");
    }
    return line.append('\n').toString();
  }

  private static String cell(Measurement one) {
    return String.format(
        Locale.ROOT,
        "%s%s, %.1f ns, %.0f B",
        ratio(one.ratio()),
        likeForLike(one),
        one.nanos(),
        one.bytes());
  }

  /**
   * A root's attributes are on the builder for samplers to see, which the documentation's are not.
   */
  private static String likeForLike(Measurement one) {
    boolean ours = one.form() != Form.PLAIN && one.form() != Form.DOCUMENTED;
    return one.state() == State.UNSAMPLED_ROOT && ours && !Double.isNaN(one.toBuilder())
        ? " (" + ratio(one.toBuilder()) + " of on builder)"
        : "";
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
  }

  private static String row(State state, boolean attributes) {
    return state.label() + (attributes ? ", 2 attributes" : ", no attributes");
  }
}
