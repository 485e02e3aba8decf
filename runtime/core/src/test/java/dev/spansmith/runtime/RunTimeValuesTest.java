package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values whose declared type says nothing. */
final class RunTimeValuesTest {

  private static final AttributeKey<String> TEXT = AttributeKey.stringKey("key");
  private static final AttributeKey<Long> LONG = AttributeKey.longKey("key");
  private static final AttributeKey<Double> DOUBLE = AttributeKey.doubleKey("key");
  private static final AttributeKey<Boolean> FLAG = AttributeKey.booleanKey("key");
  private static final AttributeKey<List<String>> TEXTS = AttributeKey.stringArrayKey("key");
  private static final AttributeKey<List<Long>> LONGS = AttributeKey.longArrayKey("key");
  private static final AttributeKey<List<Double>> DOUBLES = AttributeKey.doubleArrayKey("key");
  private static final AttributeKey<List<Boolean>> FLAGS = AttributeKey.booleanArrayKey("key");

  private final TestSdk sdk = new TestSdk();

  static Stream<Throwable> problems() {
    return Thrower.families();
  }

  static Stream<Arguments> singleValues() {
    return Stream.of(
        arguments("gold", TEXT, "gold"),
        arguments(true, FLAG, true),
        arguments((byte) 1, LONG, 1L),
        arguments((short) 2, LONG, 2L),
        arguments(3, LONG, 3L),
        arguments(4L, LONG, 4L),
        arguments(0.5f, DOUBLE, 0.5),
        arguments(0.25, DOUBLE, 0.25),
        arguments('x', TEXT, "x"),
        arguments(Thread.State.NEW, TEXT, "NEW"),
        arguments(Optional.of(5), LONG, 5L),
        arguments(Optional.of(Optional.of("deep")), TEXT, "deep"),
        arguments(Optional.of(List.of(1)), LONGS, List.of(1L)),
        arguments(OptionalInt.of(6), LONG, 6L),
        arguments(OptionalLong.of(7), LONG, 7L),
        arguments(OptionalDouble.of(0.75), DOUBLE, 0.75),
        arguments(CharBuffer.wrap("fragile"), TEXT, "fragile"),
        arguments(new UUID(0, 1), TEXT, "00000000-0000-0000-0000-000000000001"),
        arguments(URI.create("http://acme.example/a"), TEXT, "http://acme.example/a"),
        arguments(Path.of("a", "b"), TEXT, Path.of("a", "b").toString()),
        arguments(Instant.EPOCH, TEXT, "1970-01-01T00:00:00Z"),
        arguments(Duration.ofSeconds(3), TEXT, "PT3S"),
        arguments(new BigDecimal("12.990"), TEXT, "12.990"),
        arguments(BigInteger.TEN, TEXT, "10"),
        arguments(Locale.GERMANY, TEXT, "de_DE"),
        arguments(Currency.getInstance("EUR"), TEXT, "EUR"),
        arguments(Map.Entry.class, TEXT, "java.util.Map$Entry"),
        arguments(Map.of("a", 1), TEXT, "{a=1}"),
        arguments(new Speaking(() -> "own words"), TEXT, "own words"));
  }

  static Stream<Arguments> severalValues() {
    return Stream.of(
        arguments(new String[] {"a", "b"}, TEXTS, List.of("a", "b")),
        arguments(List.of(Thread.State.NEW), TEXTS, List.of("NEW")),
        arguments(new int[] {1, 2}, LONGS, List.of(1L, 2L)),
        arguments(new long[] {3}, LONGS, List.of(3L)),
        arguments(new short[] {4}, LONGS, List.of(4L)),
        arguments(new Byte[] {5}, LONGS, List.of(5L)),
        arguments(List.of((byte) 1, (short) 2, 3, 4L), LONGS, List.of(1L, 2L, 3L, 4L)),
        arguments(new float[] {0.5f}, DOUBLES, List.of(0.5)),
        arguments(List.of(0.5f, 0.25), DOUBLES, List.of(0.5, 0.25)),
        arguments(new boolean[] {true}, FLAGS, List.of(true)),
        arguments(Set.of(false), FLAGS, List.of(false)),
        arguments(List.of(1, "two", true), TEXTS, List.of("1", "two", "true")),
        arguments(List.of(1, 0.5), TEXTS, List.of("1", "0.5")),
        arguments(Arrays.asList("a", null), TEXTS, List.of("a")),
        arguments(List.of(Optional.of("a"), Optional.empty()), TEXTS, List.of("a")),
        arguments(List.of(OptionalInt.of(1), Optional.of(2)), LONGS, List.of(1L, 2L)),
        arguments(List.of(), TEXTS, List.of()),
        arguments(new Object[0], TEXTS, List.of()),
        arguments(Collections.nCopies(500, 1), LONGS, Collections.nCopies(128, 1L)));
  }

  static Stream<Object> whatTheCompilerWouldRefuse() {
    return Stream.of(
        new byte[] {1},
        new char[] {'s'},
        new Dumped("secret"),
        new Object(),
        new WithoutText(),
        (Runnable) () -> {},
        Stream.of("a"),
        stringWriter(),
        bytes(),
        Optional.of(new Dumped("secret")));
  }

  @AfterEach
  void stop() {
    sdk.close();
  }

  @ParameterizedTest
  @MethodSource({"singleValues", "severalValues"})
  void classOfTheValueDecides(Object value, AttributeKey<?> key, Object expected) {
    assertThat(captured(value)).isEqualTo(Map.of(key, expected));
  }

  @Test
  void nothingIsAbsent() {
    assertThat(captured(null)).isEmpty();
    assertThat(captured(Optional.empty())).isEmpty();
    assertThat(captured(Optional.of(OptionalInt.empty()))).isEmpty();
    assertThat(captured(OptionalLong.empty())).isEmpty();
    assertThat(captured(OptionalDouble.empty())).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("whatTheCompilerWouldRefuse")
  void absentAreValuesThatTheCompilerWouldRefuse(Object value) {
    assertThat(captured(value)).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("whatTheCompilerWouldRefuse")
  void absentAreSuchElements(Object value) {
    assertThat(captured(List.of("a", value, "b"))).isEqualTo(Map.of(TEXTS, List.of("a", "b")));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void valueThatThrowsIsAbsent(Throwable problem) {
    Speaking broken =
        new Speaking(
            () -> {
              throw Thrower.<RuntimeException>sneak(problem);
            });

    assertThat(captured(broken)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void spanThatThrowsStaysInside(Throwable problem) {
    Span broken =
        new EndNotingSpan(new StringBuilder()) {
          @Override
          public <T> Span setAttribute(AttributeKey<T> key, T value) {
            throw Thrower.<RuntimeException>sneak(problem);
          }
        };

    assertThatCode(() -> AttributeValues.set(broken, "key", "value")).doesNotThrowAnyException();
  }

  @Test
  void stringIsNotCutWhereADeclaredOneIsNot() {
    String text = "x".repeat(AttributeValues.MOST_CHARACTERS + 1);

    assertThat(captured(text)).isEqualTo(Map.of(TEXT, text));
    assertThat(captured(List.of(text))).isEqualTo(Map.of(TEXTS, List.of(text)));
  }

  private Map<AttributeKey<?>, Object> captured(Object value) {
    Span span = Spans.start(sdk.tracer(), PLACE, Spans.parent());
    AttributeValues.set(span, "key", value);
    span.end();
    return sdk.spans().get(sdk.spans().size() - 1).getAttributes().toBuilder()
        .remove(AttributeKey.stringKey("code.function.name"))
        .build()
        .asMap();
  }

  private static StringWriter stringWriter() {
    StringWriter writer = new StringWriter();
    writer.write("body");
    return writer;
  }

  private static ByteArrayOutputStream bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write('b');
    return bytes;
  }

  private record Dumped(String password) {}

  private static final class WithoutText {}
}
