package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Turns a parameter's value into what an attribute can hold. Generated code names the conversion
 * that fits the declared type; {@code null} in is {@code null} out, and stands for an absent
 * attribute.
 *
 * <pre>{@code
 * span.setAttribute(CUSTOMER, AttributeValues.text(customer));
 * }</pre>
 *
 * <p>A value whose own code throws ({@code toString()}, an iterator) is absent, and the problem is
 * logged. Texts are cut at {@value #MOST_CHARACTERS} characters, arrays and collections at {@value
 * #MOST_ELEMENTS} elements. No method here keeps a reference to what it was given.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/common/#attribute">OpenTelemetry:
 *     Attribute</a>
 */
public final class AttributeValues {

  /** How many elements of an array or collection become part of an attribute. */
  public static final int MOST_ELEMENTS = 128;

  /** How many characters of a {@code toString()} become part of an attribute. */
  public static final int MOST_CHARACTERS = 4096;

  private AttributeValues() {}

  /**
   * The name of an enum constant.
   *
   * @param value the constant, or null
   * @return its {@code name()}, or null
   */
  public static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /**
   * The binary name of a class.
   *
   * @param value the class, or null
   * @return its {@code getName()}, or null
   */
  public static @Nullable String name(@Nullable Class<?> value) {
    return value == null ? null : value.getName();
  }

  /**
   * A boxed integer of any width.
   *
   * @param value a Byte, Short, Integer or Long, or null
   * @return the same number, or null
   */
  public static @Nullable Long toLong(@Nullable Number value) {
    return value == null ? null : (Long) value.longValue();
  }

  /**
   * What an OptionalInt holds.
   *
   * @param value the optional, or null
   * @return the number, or null when there is none
   */
  public static @Nullable Long toLong(@Nullable OptionalInt value) {
    return value == null || value.isEmpty() ? null : (Long) (long) value.getAsInt();
  }

  /**
   * What an OptionalLong holds.
   *
   * @param value the optional, or null
   * @return the number, or null when there is none
   */
  public static @Nullable Long toLong(@Nullable OptionalLong value) {
    return value == null || value.isEmpty() ? null : (Long) value.getAsLong();
  }

  /**
   * A boxed floating-point number of either width.
   *
   * @param value a Float or Double, or null
   * @return the same number, or null
   */
  public static @Nullable Double toDouble(@Nullable Number value) {
    return value == null ? null : (Double) value.doubleValue();
  }

  /**
   * What an OptionalDouble holds.
   *
   * @param value the optional, or null
   * @return the number, or null when there is none
   */
  public static @Nullable Double toDouble(@Nullable OptionalDouble value) {
    return value == null || value.isEmpty() ? null : (Double) value.getAsDouble();
  }

  /**
   * What an Optional holds.
   *
   * @param value the optional, or null
   * @param <T> the type it holds
   * @return the value, or null when there is none
   */
  @SuppressWarnings("NullableOptional") // what callers pass is theirs
  public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
    return value == null ? null : value.orElse(null);
  }

  /**
   * The value's {@code toString()}, guarded and bounded.
   *
   * @param value any object, or null
   * @return its text, or null when it is null, has a null text, or throws
   */
  public static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return bounded(value.toString());
    } catch (Throwable problem) {
      Problems.report("toString() of an attribute failed", problem);
      return null;
    }
  }

  /**
   * The elements of an array or collection as texts: strings as they are, enums by name, other
   * values by {@code toString()}.
   *
   * @param values an array of objects, a Collection, or null
   * @return the texts in order, without null elements, or null
   */
  public static @Nullable List<String> strings(@Nullable Object values) {
    return Elements.of(values, RunTimeValues::string);
  }

  /**
   * What {@code toString()} says of the elements of an array or collection, enums and all.
   *
   * @param values an array of objects, a Collection, or null
   * @return the texts in order, without null elements, or null
   */
  public static @Nullable List<String> texts(@Nullable Object values) {
    return Elements.of(values, AttributeValues::text);
  }

  /**
   * The elements of an array or collection as integers.
   *
   * @param values an array of {@code long}, {@code int}, {@code short} or their boxes, a Collection
   *     of such, or null
   * @return the numbers in order, without null elements, or null
   */
  public static @Nullable List<Long> longs(@Nullable Object values) {
    return Elements.of(values, element -> ((Number) element).longValue());
  }

  /**
   * The elements of an array or collection as floating-point numbers.
   *
   * @param values an array of {@code double}, {@code float} or their boxes, a Collection of such,
   *     or null
   * @return the numbers in order, without null elements, or null
   */
  public static @Nullable List<Double> doubles(@Nullable Object values) {
    return Elements.of(values, element -> ((Number) element).doubleValue());
  }

  /**
   * The elements of an array or collection as booleans.
   *
   * @param values an array of {@code boolean} or {@code Boolean}, a Collection of such, or null
   * @return the booleans in order, without null elements, or null
   */
  public static @Nullable List<Boolean> booleans(@Nullable Object values) {
    return Elements.of(values, Boolean.class::cast);
  }

  /**
   * Sets a value whose declared type says nothing about it, by its class at run time: the same
   * rules, and nothing at all for what the compiler would have refused.
   *
   * @param span the recording span, not null
   * @param key the attribute's key, not null
   * @param value the value, or null
   */
  public static void set(Span span, String key, @Nullable Object value) {
    try {
      RunTimeValues.set(span, key, value);
    } catch (Throwable problem) {
      Problems.report("the attribute " + key + " could not be set", problem);
    }
  }

  /**
   * The name of an exception's class.
   *
   * @param value the exception, or null
   * @return its class's {@code getName()}, or null
   */
  public static @Nullable String typeName(@Nullable Throwable value) {
    return value == null ? null : value.getClass().getName();
  }

  /**
   * Says that a value could not be read.
   *
   * @param what the path and its method, not null
   * @param problem what was thrown, not null
   */
  public static void unread(String what, Throwable problem) {
    Problems.report(what + " could not be read", problem);
  }

  private static @Nullable String bounded(@Nullable String text) {
    if (text == null || text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end =
        Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1))
            ? MOST_CHARACTERS - 1
            : MOST_CHARACTERS;
    return text.substring(0, end);
  }
}
