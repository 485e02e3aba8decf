package dev.spansmith.randomtypes;

import static io.opentelemetry.api.common.AttributeKey.booleanArrayKey;
import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.doubleArrayKey;
import static io.opentelemetry.api.common.AttributeKey.doubleKey;
import static io.opentelemetry.api.common.AttributeKey.longArrayKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;

import io.opentelemetry.api.common.AttributesBuilder;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Which attribute an argument becomes. */
final class Expected {

  private Expected() {}

  static void put(AttributesBuilder attributes, String key, Object argument) {
    Object value = unwrapped(argument);
    if (value instanceof Collection<?> || (value != null && value.getClass().isArray())) {
      putElements(attributes, key, elements(value));
    } else if (isIntegral(value)) {
      attributes.put(longKey(key), ((Number) value).longValue());
    } else if (value instanceof Number number) {
      attributes.put(doubleKey(key), number.doubleValue());
    } else if (value instanceof Boolean flag) {
      attributes.put(booleanKey(key), flag);
    } else if (value != null) {
      attributes.put(stringKey(key), text(value));
    }
  }

  private static void putElements(AttributesBuilder attributes, String key, List<Object> elements) {
    Object first = elements.get(0);
    if (isIntegral(first)) {
      attributes.put(
          longArrayKey(key), elements.stream().map(e -> ((Number) e).longValue()).toList());
    } else if (first instanceof Number) {
      attributes.put(
          doubleArrayKey(key), elements.stream().map(e -> ((Number) e).doubleValue()).toList());
    } else if (first instanceof Boolean) {
      attributes.put(booleanArrayKey(key), elements.stream().map(e -> (Boolean) e).toList());
    } else {
      attributes.put(stringArrayKey(key), elements.stream().map(Expected::text).toList());
    }
  }

  /** Whether the value says too little of what its attribute's type is. */
  static boolean isOpen(Object argument) {
    Object value = unwrapped(argument);
    boolean many = value instanceof Collection<?> || (value != null && value.getClass().isArray());
    return many && elements(value).isEmpty();
  }

  private static List<Object> elements(Object many) {
    List<Object> elements = new ArrayList<>();
    if (many instanceof Collection<?> collection) {
      elements.addAll(collection);
    } else {
      for (int i = 0; i < Array.getLength(many); i++) {
        elements.add(Array.get(many, i));
      }
    }
    return elements.stream().filter(Objects::nonNull).toList();
  }

  private static Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return unwrapped(optional.orElse(null));
    }
    return value instanceof OptionalInt optional ? (Object) optional.getAsInt() : value;
  }

  private static boolean isIntegral(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Class<?> type ? type.getName() : value.toString();
  }
}
