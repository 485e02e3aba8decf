package dev.spansmith.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results for programs to read. */
final class Json {

  private Json() {}

  static String of(List<Measurement> results) {
    return results.stream().map(Json::of).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String of(Measurement one) {
    return String.format(
        Locale.ROOT,
        "{\"state\": \"%s\", \"attributes\": %d, \"form\": \"%s\", \"ratio\": %s,"
            + " \"toBuilder\": %s, \"nanos\": %s, \"bytes\": %s}",
        one.state().key(),
        one.attributes() ? 2 : 0,
        one.form().key(),
        number(one.ratio()),
        number(one.toBuilder()),
        number(one.nanos()),
        number(one.bytes()));
  }

  private static String number(double number) {
    return Double.isNaN(number) ? "null" : String.format(Locale.ROOT, "%.4f", number);
  }
}
