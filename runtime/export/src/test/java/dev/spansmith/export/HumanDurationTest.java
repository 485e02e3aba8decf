package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDurationTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 ns",
    "999, 999 ns",
    "1000, 1.00 µs",
    "9999, 10.0 µs",
    "999499, 999 µs",
    "999500, 1.00 ms",
    "227000000, 227 ms",
    "999499999, 999 ms",
    "999500000, 1.00 s",
    "12340000000, 12.3 s",
    "59949999999, 59.9 s",
    "59950000000, 1 min 0 s",
    "125000000000, 2 min 5 s",
    "3720000000000, 1 h 2 min",
    "-1500, -1.50 µs",
  })
  void readsAsAPersonWouldSayIt(long nanos, String expected) {
    assertThat(HumanDuration.format(nanos, "µs")).isEqualTo(expected);
  }
}
