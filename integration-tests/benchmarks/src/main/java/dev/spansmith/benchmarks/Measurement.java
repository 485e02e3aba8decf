package dev.spansmith.benchmarks;

import java.util.Arrays;

/**
 * What one form cost in one state.
 *
 * @param state the state
 * @param attributes whether the call had its two attributes
 * @param form the form
 * @param ratio the median over rounds of its time to the documentation's in the same round
 * @param toBuilder the same against the documentation's form with attributes on the builder; NaN
 *     when that one did not run
 * @param nanos the median time of a call
 * @param bytes what a call allocates on its own thread
 */
record Measurement(
    State state,
    boolean attributes,
    Form form,
    double ratio,
    double toBuilder,
    double nanos,
    double bytes) {

  /** The mark of a line that carries a measurement from a forked JVM. */
  static final String MARK = "measured\t";

  String line() {
    return MARK
        + String.join(
            "\t",
            state.key(),
            Boolean.toString(attributes),
            form.key(),
            Double.toString(ratio),
            Double.toString(toBuilder),
            Double.toString(nanos),
            Double.toString(bytes));
  }

  static Measurement ofLine(String line) {
    String[] fields = line.substring(MARK.length()).split("\t", -1);
    double[] numbers = Arrays.stream(fields, 3, 7).mapToDouble(Double::parseDouble).toArray();
    return new Measurement(
        State.ofKey(fields[0]),
        Boolean.parseBoolean(fields[1]),
        Form.ofKey(fields[2]),
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3]);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
