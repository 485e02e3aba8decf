package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each mask leaves of each kind of value. */
final class MasksTest {

  private static final Object BROKEN =
      new Object() {
        @Override
        public String toString() {
          throw new IllegalStateException("secret");
        }
      };

  @Test
  void fullTellsOnlyThatThereIsSomething() {
    assertThat(Masks.full("secret")).isEqualTo("***");
    assertThat(Masks.full("")).isEqualTo("***");
    assertThat(Masks.full(BROKEN)).isEqualTo("***");
    assertThat(Masks.full(Optional.of("secret"))).isEqualTo("***");
    assertThat(Masks.full(Optional.empty())).isNull();
    assertThat(Masks.full(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"4111111111111111, ***1111", "12345678, ***5678", "1234567, ***", "'', ***"})
  void last4NeedsEight(String text, String shown) {
    assertThat(Masks.last4(text)).isEqualTo(shown);
  }

  @Test
  void last4OfOtherThings() {
    assertThat(Masks.last4(TimeUnit.MICROSECONDS)).isEqualTo("***ONDS");
    assertThat(Masks.last4(OptionalInt.of(123456789))).isEqualTo("***6789");
    assertThat(Masks.last4(MasksTest.class)).isEqualTo("***Test");
    assertThat(Masks.last4(BROKEN)).isNull();
    assertThat(Masks.last4(null)).isNull();
    assertThat(Masks.last4OfEach(Arrays.asList("12345678", null, "1", Optional.of("abcdefgh"))))
        .containsExactly("***5678", "***", "***efgh");
    assertThat(Masks.last4OfEach(new long[] {123456789, 1})).containsExactly("***6789", "***");
    assertThat(Masks.last4OfEach(List.of(BROKEN))).isNull();
    assertThat(Masks.last4OfEach(null)).isNull();
  }

  @Test
  void lengthCountsWhatThereIs() {
    assertThat(Masks.length("abc")).isEqualTo(3);
    assertThat(Masks.length(new char[5])).isEqualTo(5);
    assertThat(Masks.length(new byte[6])).isEqualTo(6);
    assertThat(Masks.length(new int[7])).isEqualTo(7);
    assertThat(Masks.length(new Object[2][3])).isEqualTo(2);
    assertThat(Masks.length(List.of(1, 2))).isEqualTo(2);
    assertThat(Masks.length(Map.of("a", 1))).isEqualTo(1);
    assertThat(Masks.length(Optional.of("abcd"))).isEqualTo(4);
    assertThat(Masks.length(BROKEN)).isNull();
    assertThat(Masks.length(null)).isNull();
  }

  /** A key is read once per JVM, and this one has none. */
  @Test
  void withoutAKeyThereIsNoHash() {
    assertThat(Masks.hash("secret")).isNull();
    assertThat(Masks.hashOfEach(List.of("secret"))).isNull();
  }
}
