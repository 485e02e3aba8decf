package dev.spansmith.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a mask leaves of a value. Generated code calls it for attributes that have one; {@code null}
 * and an empty Optional are {@code null}, which stands for an absent attribute.
 *
 * <pre>{@code
 * span.setAttribute(CARD_NUMBER, Masks.last4(cardNumber));
 * }</pre>
 *
 * <p>Nothing here keeps, throws or logs a value or any part of one: when its own code throws, the
 * attribute is absent and only the exception's class is logged, as its message may tell the rest.
 * All methods may be called from any thread.
 */
public final class Masks {

  private static final String HIDDEN = "***";
  private static final int SHOWN = 4;
  private static final int LONG_ENOUGH = 8;

  private Masks() {}

  /**
   * That there is a value, and nothing about it.
   *
   * @param value the value, or null
   * @return {@code ***}, or null
   */
  public static @Nullable String full(@Nullable Object value) {
    return guarded(value, any -> HIDDEN);
  }

  /**
   * The last four characters of a value's text.
   *
   * @param value the value, or null
   * @return {@code ***} and the end of the text, or without it if the text has fewer than eight
   *     characters, or null
   */
  public static @Nullable String last4(@Nullable Object value) {
    return guarded(value, any -> last4OfText(text(any)));
  }

  /**
   * The same for each element.
   *
   * @param values an array or a Collection, or null
   * @return the masked texts in order, without null elements, or null
   */
  public static @Nullable List<String> last4OfEach(@Nullable Object values) {
    return guarded(values, all -> Elements.read(all, any -> last4OfText(text(any))));
  }

  /**
   * A keyed hash of a value's text.
   *
   * @param value the value, or null
   * @return 32 hexadecimal digits, the first half of its HMAC-SHA256, or null
   */
  public static @Nullable String hash(@Nullable Object value) {
    return guarded(value, any -> MaskKey.hash(text(any)));
  }

  /**
   * The same for each element.
   *
   * @param values an array or a Collection, or null
   * @return the hashes in order, without null elements, or null
   */
  public static @Nullable List<String> hashOfEach(@Nullable Object values) {
    return guarded(values, all -> Elements.read(all, any -> MaskKey.hash(text(any))));
  }

  /**
   * How long a value is.
   *
   * @param value the value, or null
   * @return the number of elements of an array, Collection or Map, else of the characters of the
   *     text, or null
   */
  public static @Nullable Long length(@Nullable Object value) {
    return guarded(value, Masks::lengthOf);
  }

  /**
   * Makes sure that values can be hashed. A wrapper that hashes calls it when it is built, so that
   * a missing key is found before the first call.
   *
   * @param type the wrapped type's name, for the message, not null
   * @throws IllegalStateException if there is no key, or one of fewer than 16 characters
   */
  public static void requireKey(String type) {
    MaskKey.require(type);
  }

  /**
   * Says that a masked value could not be read.
   *
   * @param what the path and its method, not null
   * @param problem what was thrown, not null; only its class is logged
   */
  public static void unread(String what, Throwable problem) {
    Problems.report(what + " could not be read: " + problem.getClass().getName());
  }

  private static <T> @Nullable T guarded(@Nullable Object value, Function<Object, T> mask) {
    try {
      Object plain = RunTimeValues.unwrapped(value);
      return plain == null ? null : mask.apply(plain);
    } catch (Throwable problem) {
      unread("a masked value", problem);
      return null;
    }
  }

  private static @Nullable String last4OfText(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.length() < LONG_ENOUGH ? HIDDEN : HIDDEN + text.substring(text.length() - SHOWN);
  }

  private static @Nullable Long lengthOf(Object value) {
    if (value instanceof Map<?, ?> map) {
      return (long) map.size();
    }
    if (value instanceof Collection<?> collection) {
      return (long) collection.size();
    }
    if (Elements.areIn(value)) {
      return Elements.count(value);
    }
    String text = text(value);
    return text == null ? null : (Long) (long) text.length();
  }

  /** Unlike that of an attribute which is shown, it may throw, and has no bound. */
  private static @Nullable String text(Object valueOrOptional) {
    Object value = RunTimeValues.unwrapped(valueOrOptional);
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Class<?> type) {
      return type.getName();
    }
    return value == null ? null : value.toString();
  }
}
