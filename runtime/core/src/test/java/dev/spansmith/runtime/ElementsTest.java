package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays and collections whose declared element type is known. */
final class ElementsTest {

  static Stream<Throwable> problems() {
    return Thrower.families();
  }

  @Test
  void integersOfEveryWidth() {
    assertThat(AttributeValues.longs(new long[] {1, Long.MIN_VALUE}))
        .containsExactly(1L, Long.MIN_VALUE);
    assertThat(AttributeValues.longs(new int[] {3, -4})).containsExactly(3L, -4L);
    assertThat(AttributeValues.longs(new short[] {5, 6})).containsExactly(5L, 6L);
    assertThat(AttributeValues.longs(new Integer[] {7})).containsExactly(7L);
    assertThat(AttributeValues.longs(new Short[] {8})).containsExactly(8L);
    assertThat(AttributeValues.longs(new Byte[] {9})).containsExactly(9L);
    assertThat(AttributeValues.longs(new Long[] {10L})).containsExactly(10L);
    assertThat(AttributeValues.longs(List.of(11, 12))).containsExactly(11L, 12L);
    assertThat(AttributeValues.longs(List.of((byte) 13))).containsExactly(13L);
  }

  @Test
  void floatsOfBothWidths() {
    assertThat(AttributeValues.doubles(new double[] {0.5, Double.NaN}))
        .containsExactly(0.5, Double.NaN);
    assertThat(AttributeValues.doubles(new float[] {0.25f})).containsExactly(0.25);
    assertThat(AttributeValues.doubles(new Double[] {1.5})).containsExactly(1.5);
    assertThat(AttributeValues.doubles(new Float[] {2.5f})).containsExactly(2.5);
    assertThat(AttributeValues.doubles(List.of(3.5f))).containsExactly(3.5);
  }

  @Test
  void booleans() {
    assertThat(AttributeValues.booleans(new boolean[] {true, false})).containsExactly(true, false);
    assertThat(AttributeValues.booleans(new Boolean[] {false})).containsExactly(false);
    assertThat(AttributeValues.booleans(List.of(true))).containsExactly(true);
  }

  @Test
  void texts() {
    UUID id = new UUID(1, 2);

    assertThat(AttributeValues.strings(new String[] {"a", "b"})).containsExactly("a", "b");
    assertThat(AttributeValues.strings(new Character[] {'c'})).containsExactly("c");
    assertThat(AttributeValues.strings(List.of(Thread.State.NEW))).containsExactly("NEW");
    assertThat(AttributeValues.strings(List.of(String.class))).containsExactly("java.lang.String");
    assertThat(AttributeValues.strings(new UUID[] {id})).containsExactly(id.toString());
  }

  @Test
  void everyKindOfCollectionInItsOrder() {
    List<String> order = List.of("c", "a", "b");

    assertThat(AttributeValues.strings(order)).isEqualTo(order);
    assertThat(AttributeValues.strings(new LinkedHashSet<>(order))).isEqualTo(order);
    assertThat(AttributeValues.strings(new ArrayDeque<>(order))).isEqualTo(order);
    assertThat(AttributeValues.strings(Collections.unmodifiableCollection(order))).isEqualTo(order);
  }

  @Test
  void nullIsAbsentAndNullElementsAreDropped() {
    assertThat(AttributeValues.strings(null)).isNull();
    assertThat(AttributeValues.longs(null)).isNull();
    assertThat(AttributeValues.doubles(null)).isNull();
    assertThat(AttributeValues.booleans(null)).isNull();
    assertThat(AttributeValues.strings(Arrays.asList("a", null, "b"))).containsExactly("a", "b");
    assertThat(AttributeValues.longs(new Integer[] {null, 1})).containsExactly(1L);
    assertThat(AttributeValues.doubles(new Double[] {null})).isEmpty();
  }

  @Test
  void emptyStaysEmpty() {
    assertThat(AttributeValues.strings(new String[0])).isEmpty();
    assertThat(AttributeValues.longs(new int[0])).isEmpty();
    assertThat(AttributeValues.doubles(List.of())).isEmpty();
    assertThat(AttributeValues.booleans(new boolean[0])).isEmpty();
  }

  @Test
  void atMost128() {
    assertThat(AttributeValues.longs(IntStream.range(0, 1000).toArray()))
        .isEqualTo(LongStream.range(0, AttributeValues.MOST_ELEMENTS).boxed().toList())
        .hasSize(128);
    assertThat(AttributeValues.booleans(new boolean[1000])).hasSize(128);
    assertThat(AttributeValues.strings(Collections.nCopies(1000, "a"))).hasSize(128);
    assertThat(AttributeValues.strings(Collections.nCopies(128, "a"))).hasSize(128);
  }

  @Test
  void endlessCollectionIsReadNoFurtherThanNeeded() {
    assertThat(AttributeValues.strings(new Iterated(() -> Stream.generate(() -> "a").iterator())))
        .hasSize(128);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void collectionThatThrowsIsAbsent(Throwable problem) {
    Collection<String> broken =
        new Iterated(
            () -> {
              throw Thrower.<RuntimeException>sneak(problem);
            });

    assertThat(AttributeValues.strings(broken)).isNull();
    assertThat(AttributeValues.longs(broken)).isNull();
  }

  @Test
  void elementThatThrowsIsDropped() {
    Speaking broken =
        new Speaking(
            () -> {
              throw new IllegalStateException("toString");
            });

    assertThat(AttributeValues.strings(List.of("a", broken, "b"))).containsExactly("a", "b");
  }

  @Test
  void pollutedCollectionIsAbsent() {
    assertThat(AttributeValues.longs(List.of("not a number"))).isNull();
    assertThat(AttributeValues.booleans(List.of("not a boolean"))).isNull();
  }

  @Test
  void laterChangesDoNotShow() {
    String[] values = {"before"};
    List<String> taken = AttributeValues.strings(values);

    values[0] = "after";

    assertThat(taken).containsExactly("before");
  }

  private static final class Iterated extends AbstractCollection<String> {
    private final Iterable<String> values;

    Iterated(Iterable<String> values) {
      this.values = values;
    }

    @Override
    public Iterator<String> iterator() {
      return values.iterator();
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }
}
