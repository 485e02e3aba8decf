package dev.spansmith.runtime;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.BaseStream;

/**
 * Attributes whose declared type says nothing (Object, an interface, a type variable): the value's
 * own class decides, by the rules that the compiler applies to declared types. What would be a
 * compile error there is an absent attribute here.
 */
final class RunTimeValues {

  private RunTimeValues() {}

  static void set(Span span, String key, @Nullable Object value) {
    Object plain = unwrapped(value);
    if (plain == null) {
      return;
    }
    if (isIntegral(plain)) {
      span.setAttribute(AttributeKey.longKey(key), ((Number) plain).longValue());
    } else if (isFloating(plain)) {
      span.setAttribute(AttributeKey.doubleKey(key), ((Number) plain).doubleValue());
    } else if (plain instanceof Boolean flag) {
      span.setAttribute(AttributeKey.booleanKey(key), flag);
    } else if (Elements.areIn(plain)) {
      setElements(span, key, plain);
    } else {
      span.setAttribute(AttributeKey.stringKey(key), string(plain));
    }
  }

  /** The text of a value or element that has one; null for what would only dump its inside. */
  static @Nullable String string(Object valueOrOptional) {
    Object value = unwrapped(valueOrOptional);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Class<?> type) {
      return type.getName();
    }
    if (value instanceof Record || value.getClass().isArray() || isStream(value)) {
      return null;
    }
    String text = AttributeValues.text(value);
    boolean fromObject = text != null && text.startsWith(value.getClass().getName() + "@");
    return fromObject ? null : text;
  }

  private static void setElements(Span span, String key, Object values) {
    if (values instanceof byte[] || values instanceof char[]) {
      return;
    }
    List<Object> elements = Elements.of(values, RunTimeValues::unwrapped);
    if (elements == null) {
      return;
    }
    if (!elements.isEmpty() && elements.stream().allMatch(RunTimeValues::isIntegral)) {
      span.setAttribute(AttributeKey.longArrayKey(key), AttributeValues.longs(elements));
    } else if (!elements.isEmpty() && elements.stream().allMatch(RunTimeValues::isFloating)) {
      span.setAttribute(AttributeKey.doubleArrayKey(key), AttributeValues.doubles(elements));
    } else if (!elements.isEmpty() && elements.stream().allMatch(Boolean.class::isInstance)) {
      span.setAttribute(AttributeKey.booleanArrayKey(key), AttributeValues.booleans(elements));
    } else {
      span.setAttribute(AttributeKey.stringArrayKey(key), AttributeValues.strings(elements));
    }
  }

  /** What an Optional of any kind holds; any other value itself. */
  static @Nullable Object unwrapped(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return unwrapped(optional.orElse(null));
    }
    if (value instanceof OptionalInt optional) {
      return AttributeValues.toLong(optional);
    }
    if (value instanceof OptionalLong optional) {
      return AttributeValues.toLong(optional);
    }
    if (value instanceof OptionalDouble optional) {
      return AttributeValues.toDouble(optional);
    }
    return value;
  }

  /** Some dump what they hold; the compiler refuses them all. */
  private static boolean isStream(Object value) {
    return value instanceof InputStream
        || value instanceof OutputStream
        || value instanceof Reader
        || value instanceof Writer
        || value instanceof Channel
        || value instanceof BaseStream<?, ?>;
  }

  private static boolean isIntegral(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  private static boolean isFloating(Object value) {
    return value instanceof Double || value instanceof Float;
  }
}
