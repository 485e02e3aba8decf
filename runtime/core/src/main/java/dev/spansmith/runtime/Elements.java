package dev.spansmith.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads at most as many elements as an attribute holds; what cannot be read gives no attribute. */
final class Elements {

  private Elements() {}

  static <T> @Nullable List<T> of(@Nullable Object values, Function<Object, T> convert) {
    if (values == null) {
      return null;
    }
    try {
      return read(values, convert);
    } catch (Throwable problem) {
      Problems.report("the elements of an attribute could not be read", problem);
      return null;
    }
  }

  /** The same of an array or collection that is there, and without a guard. */
  static <T> List<T> read(Object values, Function<Object, T> convert) {
    return stream(values)
        .filter(Objects::nonNull)
        .map(convert)
        .filter(Objects::nonNull)
        .limit(AttributeValues.MOST_ELEMENTS)
        .toList();
  }

  /** The length of an array. */
  static long count(Object array) {
    if (array instanceof byte[] bytes) {
      return bytes.length;
    }
    return array instanceof char[] characters ? characters.length : stream(array).count();
  }

  static boolean areIn(Object value) {
    return value instanceof Collection<?> || value.getClass().isArray();
  }

  private static Stream<?> stream(Object values) {
    if (values instanceof Collection<?> collection) {
      return collection.stream();
    }
    if (values instanceof Object[] array) {
      return Arrays.stream(array);
    }
    if (values instanceof long[] array) {
      return Arrays.stream(array).boxed();
    }
    if (values instanceof int[] array) {
      return Arrays.stream(array).boxed();
    }
    if (values instanceof double[] array) {
      return Arrays.stream(array).boxed();
    }
    if (values instanceof boolean[] array) {
      return IntStream.range(0, array.length).mapToObj(i -> array[i]);
    }
    if (values instanceof short[] array) {
      return IntStream.range(0, array.length).mapToObj(i -> array[i]);
    }
    if (values instanceof float[] array) {
      return IntStream.range(0, array.length).mapToObj(i -> array[i]);
    }
    throw new IllegalArgumentException(values.getClass() + " has no elements to capture");
  }
}
