package dev.spansmith.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One measurement of each form out of several JVMs': the median of each number. */
final class Forks {

  private Forks() {}

  static List<Measurement> median(List<Measurement> all) {
    Map<Form, List<Measurement>> byForm = new LinkedHashMap<>();
    for (Measurement one : all) {
      byForm.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one);
    }
    return byForm.values().stream().map(Forks::middle).toList();
  }

  private static Measurement middle(List<Measurement> same) {
    Measurement first = same.get(0);
    return new Measurement(
        first.state(),
        first.attributes(),
        first.form(),
        median(same, Measurement::ratio),
        median(same, Measurement::toBuilder),
        median(same, Measurement::nanos),
        median(same, Measurement::bytes));
  }

  private static double median(List<Measurement> same, ToDoubleFunction<Measurement> number) {
    return Measurement.median(same.stream().mapToDouble(number).toArray());
  }
}
