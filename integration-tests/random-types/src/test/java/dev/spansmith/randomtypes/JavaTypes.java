package dev.spansmith.randomtypes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The types that parameters and results have. */
final class JavaTypes {

  static final JavaType STRING = JavaType.of("java.lang.String", orNull(r -> "s" + r.nextInt(100)));
  static final JavaType INTEGER = JavaType.of("java.lang.Integer", orNull(Random::nextInt));
  static final JavaType LONG = JavaType.of("java.lang.Long", orNull(Random::nextLong));

  private static final List<JavaType> PRIMITIVES =
      List.of(
          JavaType.of("boolean", Random::nextBoolean),
          JavaType.of("byte", r -> (byte) r.nextInt()),
          JavaType.of("short", r -> (short) r.nextInt()),
          JavaType.of("int", Random::nextInt),
          JavaType.of("long", Random::nextLong),
          JavaType.of("float", r -> r.nextInt(1000) / 4f),
          JavaType.of("double", Random::nextDouble),
          JavaType.of("char", r -> (char) ('a' + r.nextInt(26))));

  private static final List<JavaType> SIMPLE =
      List.of(
          STRING,
          INTEGER,
          LONG,
          JavaType.of("java.lang.Boolean", orNull(Random::nextBoolean)),
          JavaType.of("java.lang.Double", orNull(Random::nextDouble)),
          JavaType.of("java.lang.Character", orNull(r -> (char) ('A' + r.nextInt(26)))),
          JavaType.of("java.util.UUID", orNull(r -> new UUID(r.nextLong(), r.nextLong()))),
          JavaType.of("java.util.Locale", orNull(r -> Locale.GERMANY)),
          JavaType.of("java.time.Instant", orNull(r -> Instant.ofEpochSecond(r.nextInt()))),
          JavaType.of(
              "java.util.concurrent.TimeUnit",
              orNull(r -> r.nextBoolean() ? TimeUnit.DAYS : TimeUnit.HOURS)));

  private static final List<JavaType> OTHERS =
      List.of(
          loose("java.lang.Object", orNull(r -> SIMPLE.get(r.nextInt(7)).values().next(r))),
          loose("java.lang.Number", orNull(Random::nextDouble)),
          loose("java.lang.CharSequence", orNull(r -> "c" + r.nextInt(9))),
          loose("java.lang.Comparable<?>", orNull(r -> "c" + r.nextInt(9))),
          loose("java.lang.Class<?>", orNull(r -> Map.Entry.class)),
          loose("java.util.OptionalInt", orNull(r -> OptionalInt.of(r.nextInt()))),
          loose("int[]", orNull(r -> r.ints(2).toArray())),
          loose("double[]", orNull(r -> r.doubles(2).toArray())),
          loose("byte[]", orNull(r -> new byte[] {1})).notCapturable(),
          loose("int[][]", orNull(r -> new int[][] {{1}})).notCapturable(),
          loose("java.io.InputStream", r -> java.io.InputStream.nullInputStream()).notCapturable(),
          loose("java.lang.Runnable", orNull(r -> (Runnable) () -> {})).notCapturable(),
          loose("java.util.List", orNull(r -> List.of(1))).notCapturable());

  private JavaTypes() {}

  /** Any type; what stands in the type variables may be mentioned. */
  static JavaType any(Pick pick, List<Variable> variables) {
    if (!variables.isEmpty() && pick.oneIn(3)) {
      return pick.of(variables).type();
    }
    return switch (pick.upTo(5)) {
      case 0 -> pick.of(PRIMITIVES);
      case 1, 2 -> pick.of(SIMPLE);
      case 3 -> pick.of(OTHERS);
      default -> composed(pick, reference(pick, variables));
    };
  }

  /** A type that can be a type argument. */
  static JavaType reference(Pick pick, List<Variable> variables) {
    if (!variables.isEmpty() && pick.oneIn(2)) {
      return pick.of(variables).type();
    }
    return pick.oneIn(4) ? composed(pick, pick.of(SIMPLE)) : pick.of(SIMPLE);
  }

  static JavaType arrayOf(JavaType element) {
    return new JavaType(
        element.declared() + "[]",
        element.concrete() + "[]",
        random -> array(element, random),
        element.capturable() && isFlat(element),
        false);
  }

  private static JavaType composed(Pick pick, JavaType element) {
    Values list = orNull(random -> several(element, random));
    boolean flat = element.capturable() && isFlat(element);
    return switch (pick.upTo(7)) {
      case 0 -> generic("java.util.List<%s>", element, list, flat);
      case 1 -> generic("java.util.Collection<? extends %s>", element, list, flat);
      case 2 -> generic("java.util.List<? super %s>", element, list, false);
      case 3 ->
          generic(
              "java.util.Optional<%s>",
              element, r -> Optional.ofNullable(element.values().next(r)), flat);
      case 4 ->
          generic(
              "java.util.Map<java.lang.String, ? super %s>",
              element, r -> new HashMap<>(Map.of("k", several(element, r))), false);
      case 5 ->
          generic(
              "java.util.Map.Entry<%s, int[]>",
              element, r -> Map.entry(String.valueOf(r.nextInt()), new int[1]), false);
      case 6 ->
          generic(
              "java.util.function.Function<? super %s, ? extends java.util.List<?>>",
              element, orNull(r -> (java.util.function.Function<Object, Object>) o -> o), false);
      default -> arrayOf(element);
    };
  }

  private static boolean isFlat(JavaType element) {
    return !element.concrete().contains("<") && !element.concrete().contains("[");
  }

  private static JavaType generic(
      String format, JavaType element, Values values, boolean capturable) {
    return new JavaType(
        String.format(Locale.ROOT, format, element.declared()),
        String.format(Locale.ROOT, format, element.concrete()),
        values,
        capturable,
        false);
  }

  private static List<Object> several(JavaType element, Random random) {
    Object[] values = {element.values().next(random), element.values().next(random)};
    return new ArrayList<>(Arrays.asList(values));
  }

  private static Object array(JavaType element, Random random) {
    Object array = java.lang.reflect.Array.newInstance(Erasure.of(element.concrete()), 2);
    for (int i = 0; i < 2; i++) {
      java.lang.reflect.Array.set(array, i, element.values().next(random));
    }
    return array;
  }

  private static JavaType loose(String name, Values values) {
    return new JavaType(name, name, values, true, false);
  }

  private static Values orNull(Values values) {
    return random -> random.nextInt(8) == 0 ? null : values.next(random);
  }
}
