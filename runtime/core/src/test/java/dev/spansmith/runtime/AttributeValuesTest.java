package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single values whose declared type is known. */
final class AttributeValuesTest {

  static Stream<Throwable> problems() {
    return Thrower.families();
  }

  @Test
  void enumByItsNameWhateverItsTextSays() {
    assertThat(AttributeValues.name(Loud.HIGH)).isEqualTo("HIGH");
    assertThat(AttributeValues.name((Enum<?>) null)).isNull();
  }

  @Test
  void classByItsBinaryName() {
    assertThat(AttributeValues.name(Loud.class))
        .isEqualTo("dev.spansmith.runtime.AttributeValuesTest$Loud");
    assertThat(AttributeValues.name((Class<?>) null)).isNull();
  }

  @Test
  void boxedIntegersAreLongs() {
    assertThat(AttributeValues.toLong((byte) -1)).isEqualTo(-1L);
    assertThat(AttributeValues.toLong((short) 2)).isEqualTo(2L);
    assertThat(AttributeValues.toLong(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
    assertThat(AttributeValues.toLong(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(AttributeValues.toLong((Integer) null)).isNull();
  }

  @Test
  void boxedFloatsAreDoubles() {
    assertThat(AttributeValues.toDouble(0.5f)).isEqualTo(0.5);
    assertThat(AttributeValues.toDouble(Double.NaN)).isNaN();
    assertThat(AttributeValues.toDouble((Float) null)).isNull();
  }

  @Test
  void optionalsAreOpened() {
    assertThat(AttributeValues.toLong(OptionalInt.of(7))).isEqualTo(7L);
    assertThat(AttributeValues.toLong(OptionalLong.of(8))).isEqualTo(8L);
    assertThat(AttributeValues.toDouble(OptionalDouble.of(0.25))).isEqualTo(0.25);
    assertThat(AttributeValues.orNull(Optional.of("gold"))).isEqualTo("gold");
  }

  @Test
  void emptyOptionalsAreAbsent() {
    assertThat(AttributeValues.toLong(OptionalInt.empty())).isNull();
    assertThat(AttributeValues.toLong(OptionalLong.empty())).isNull();
    assertThat(AttributeValues.toDouble(OptionalDouble.empty())).isNull();
    assertThat(AttributeValues.orNull(Optional.<String>empty())).isNull();
  }

  @Test
  @SuppressWarnings({"OptionalAssignedToNull", "NullOptional"}) // what callers pass is theirs
  void optionalsThatAreNullAreAbsent() {
    assertThat(AttributeValues.toLong((OptionalInt) null)).isNull();
    assertThat(AttributeValues.toLong((OptionalLong) null)).isNull();
    assertThat(AttributeValues.toDouble((OptionalDouble) null)).isNull();
    assertThat(AttributeValues.orNull((Optional<String>) null)).isNull();
  }

  @Test
  void textIsWhatToStringSays() {
    assertThat(AttributeValues.text("fragile")).isEqualTo("fragile");
    assertThat(AttributeValues.text('x')).isEqualTo("x");
    assertThat(AttributeValues.text(null)).isNull();
    assertThat(AttributeValues.text(new Speaking(() -> null))).isNull();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void textThatThrowsIsAbsent(Throwable problem) {
    Speaking value =
        new Speaking(
            () -> {
              throw Thrower.<RuntimeException>sneak(problem);
            });

    assertThat(AttributeValues.text(value)).isNull();
  }

  @Test
  void longTextIsCut() {
    String longest = "x".repeat(AttributeValues.MOST_CHARACTERS);

    assertThat(AttributeValues.text(longest)).isEqualTo(longest);
    assertThat(AttributeValues.text(longest + 'y')).isEqualTo(longest);
  }

  @Test
  void longTextIsNotCutWithinACharacter() {
    String smile = "\uD83D\uDE00";
    String allButOne = "x".repeat(AttributeValues.MOST_CHARACTERS - 1);
    String allButTwo = "x".repeat(AttributeValues.MOST_CHARACTERS - 2);

    assertThat(AttributeValues.text(allButOne + smile)).isEqualTo(allButOne);
    assertThat(AttributeValues.text(allButTwo + smile + "tail")).isEqualTo(allButTwo + smile);
  }

  private enum Loud {
    HIGH;

    @Override
    public String toString() {
      return "!";
    }
  }
}
