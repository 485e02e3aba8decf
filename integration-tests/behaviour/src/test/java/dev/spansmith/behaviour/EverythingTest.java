package dev.spansmith.behaviour;

import static io.opentelemetry.api.common.AttributeKey.booleanArrayKey;
import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.doubleArrayKey;
import static io.opentelemetry.api.common.AttributeKey.doubleKey;
import static io.opentelemetry.api.common.AttributeKey.longArrayKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.api.common.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each type of parameter on the exported span, in OpenTelemetry's type. */
final class EverythingTest {

  private final Session session = Backend.ON.open();
  private final Everything everything = new EverythingTraced(session.openTelemetry());

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void primitives() {
    everything.primitives(true, (byte) -1, (short) 2, 3, 4_000_000_000L, 0.5f, 0.25, 'x');

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(booleanKey("flag"), true)
                .put(longKey("b"), -1L)
                .put(longKey("s"), 2L)
                .put(longKey("i"), 3L)
                .put(longKey("l"), 4_000_000_000L)
                .put(doubleKey("f"), 0.5)
                .put(doubleKey("d"), 0.25)
                .put(stringKey("c"), "x")
                .build());
  }

  @Test
  void objects() {
    everything.objects(
        "gold", true, (byte) -1, (short) 2, 3, 4L, 0.5f, 0.25, 'x', Thread.State.NEW);

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringKey("text"), "gold")
                .put(booleanKey("flag"), true)
                .put(longKey("b"), -1L)
                .put(longKey("s"), 2L)
                .put(longKey("i"), 3L)
                .put(longKey("l"), 4L)
                .put(doubleKey("f"), 0.5)
                .put(doubleKey("d"), 0.25)
                .put(stringKey("c"), "x")
                .put(stringKey("state"), "NEW")
                .build());
  }

  @Test
  void texts() throws MalformedURLException {
    Path path = Path.of("a", "b");
    everything.texts(
        CharBuffer.wrap("fragile"),
        new UUID(0, 1),
        URI.create("urn:a"),
        URI.create("http://acme.example/a").toURL(),
        path,
        Instant.EPOCH,
        LocalDate.of(2026, 11, 25),
        new BigDecimal("12.990"),
        BigInteger.TEN,
        Locale.GERMANY,
        Currency.getInstance("EUR"),
        Thread.State.class);

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringKey("chars"), "fragile")
                .put(stringKey("uuid"), "00000000-0000-0000-0000-000000000001")
                .put(stringKey("uri"), "urn:a")
                .put(stringKey("url"), "http://acme.example/a")
                .put(stringKey("path"), path.toString())
                .put(stringKey("instant"), "1970-01-01T00:00:00Z")
                .put(stringKey("date"), "2026-11-25")
                .put(stringKey("decimal"), "12.990")
                .put(stringKey("integer"), "10")
                .put(stringKey("locale"), "de_DE")
                .put(stringKey("currency"), "EUR")
                .put(stringKey("type"), "java.lang.Thread$State")
                .build());
  }

  @Test
  void optionals() {
    everything.optionals(
        Optional.of("gold"),
        Optional.of((short) 2),
        Optional.of(Thread.State.NEW),
        Optional.of(List.of(1, 2)),
        OptionalInt.of(3),
        OptionalLong.of(4),
        OptionalDouble.of(0.25));

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringKey("text"), "gold")
                .put(longKey("number"), 2L)
                .put(stringKey("state"), "NEW")
                .put(longArrayKey("list"), List.of(1L, 2L))
                .put(longKey("i"), 3L)
                .put(longKey("l"), 4L)
                .put(doubleKey("d"), 0.25)
                .build());
  }

  @Test
  void arrays() {
    everything.arrays(
        new String[] {"b", null, "a"},
        new boolean[] {true},
        new short[] {1},
        new int[] {2, 3},
        new long[] {4},
        new float[] {0.5f},
        new double[] {0.25},
        new Integer[] {null, 5},
        Thread.State.values(),
        new UUID[0]);

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringArrayKey("texts"), List.of("b", "a"))
                .put(booleanArrayKey("flags"), List.of(true))
                .put(longArrayKey("shorts"), List.of(1L))
                .put(longArrayKey("ints"), List.of(2L, 3L))
                .put(longArrayKey("longs"), List.of(4L))
                .put(doubleArrayKey("floats"), List.of(0.5))
                .put(doubleArrayKey("doubles"), List.of(0.25))
                .put(longArrayKey("boxed"), List.of(5L))
                .put(
                    stringArrayKey("states"),
                    Arrays.stream(Thread.State.values()).map(Enum::name).toList())
                .put(stringArrayKey("uuids"), List.of())
                .build());
  }

  @Test
  void collections() {
    everything.collections(
        List.of("b", "a"),
        Set.of(true),
        List.of(1L, 2L),
        List.of(0.5f),
        List.of(Thread.State.NEW),
        List.of(1, "two"));

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringArrayKey("texts"), List.of("b", "a"))
                .put(booleanArrayKey("flags"), List.of(true))
                .put(longArrayKey("longs"), List.of(1L, 2L))
                .put(doubleArrayKey("floats"), List.of(0.5))
                .put(stringArrayKey("states"), List.of("NEW"))
                .put(stringArrayKey("mixed"), List.of("1", "two"))
                .build());
  }

  @Test
  void typesThatAreKnownAtRunTimeOnly() {
    everything.atRunTime(Thread.State.NEW, List.of(true), 0.5f, 7);

    assertThat(attributes())
        .isEqualTo(
            Attributes.builder()
                .put(stringKey("object"), "NEW")
                .put(booleanArrayKey("variable"), List.of(true))
                .put(doubleKey("number"), 0.5)
                .put(longKey("comparable"), 7L)
                .build());
  }

  @Test
  @SuppressWarnings({"OptionalAssignedToNull", "NullOptional"}) // what callers pass is theirs
  void nullsAreAbsent() {
    everything.objects(null, null, null, null, null, null, null, null, null, null);
    everything.texts(null, null, null, null, null, null, null, null, null, null, null, null);
    everything.optionals(null, null, null, null, null, null, null);
    everything.arrays(null, null, null, null, null, null, null, null, null, null);
    everything.collections(null, null, null, null, null, null);
    everything.atRunTime(null, null, null, null);

    assertThat(session.spans()).hasSize(6);
    assertThat(session.spans())
        .extracting(span -> span.getAttributes().size())
        .containsOnly(1); // code.function.name
  }

  private Attributes attributes() {
    return session.only().getAttributes().toBuilder()
        .remove(stringKey("code.function.name"))
        .build();
  }
}
