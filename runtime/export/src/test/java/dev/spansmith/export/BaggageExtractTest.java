package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which {@code baggage} fields are believed. */
class BaggageExtractTest {

  private final TextMapPropagator propagator = StrictBaggagePropagator.INSTANCE;

  /** The fields of one request, and the entries, written {@code key -> value [properties]}. */
  static Stream<Arguments> read() {
    String octets =
        IntStream.rangeClosed('!', '~')
            .filter(c -> "\"%,;\\".indexOf(c) < 0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Stream.of(
        read("a -> 1", "a=1"),
        read("a -> 1, b -> 2", "a=1,b=2"),
        read("a -> 1, b -> 2", "a=1", "b=2"),
        read("a -> 1, b -> 2", "", "\t a \t = \t 1 \t , ,, \t b = 2 \t,", " "),
        read("a -> ", "a="),
        read("a -> ", "a = \t"),
        read("a -> =1=2=", "a==1=2="),
        read("A -> 1, a -> 2", "a=2,A=1"),
        read("!#$%&'*+-.^_`|~09azAZ -> 1", "!#$%&'*+-.^_`|~09azAZ=1"),
        read("%41 -> 1", "%41=1"),
        read("a -> " + octets, "a=" + octets),
        // Percent-encoding
        read("a -> DF 28", "a=DF%2028"),
        read("a -> Am\u00e9lie", "a=Am%C3%A9lie"),
        read("a -> Am\u00e9lie", "a=Am%c3%a9lie"),
        read("a -> \ud83d\ude00\u20ac", "a=%F0%9F%98%80%E2%82%AC"),
        read("a -> ,;=\"\\%", "a=%2C%3B%3D%22%5C%25"),
        read("a -> b=c,d -> e", "a=%62%3D%63%2Cd%20-%3E%20e"),
        read("a -> \r\nx: y", "a=%0D%0Ax%3A%20y"),
        read("a -> +", "a=+"),
        read("a -> x\ufffdy", "a=x%FFy"),
        read("a -> \ufffd\ufffd", "a=%C3%C3"),
        read("a -> \ufffd", "a=%E2%82"),
        read("a -> %", "a=%"),
        read("a -> 1%2", "a=1%2"),
        read("a -> %zz%1", "a=%zz%1"),
        read("a -> %4 ", "a=%4%20"),
        // Properties travel as they are.
        read("a -> 1 [p]", "a=1;p"),
        read("a -> 1 [p=2;q;p=3]", "a=1;p=2;q;p=3"),
        read("a -> 1 [p \t = \t 2 ; q]", "a=1 ; \t p \t = \t 2 ; q \t "),
        read("a ->  [p=]", "a=;p="),
        read("a -> 1 [p==%2C%zz]", "a=1;p==%2C%zz"),
        read("a -> 1 [p%20=q]", "a=1;p%20=q"),
        read("a -> 1 [p], b -> 2 [q]", "a=1;p,b=2;q"),
        // The last of two counts, in one field or two.
        read("a -> 2", "a=1,a=2"),
        read("a -> 2", "a=1;p", "a=2"),
        // A bad member costs no other.
        read("a -> 1, c -> 3", "a=1,b,c=3"),
        read("a -> 1, c -> 3", "a=1,b b=2,c=3"),
        read("a -> 1, c -> 3", "a=1", "=2", "c=3"));
  }

  @ParameterizedTest
  @MethodSource("read")
  void isRead(String expected, List<String> fields) {
    assertThat(text(Baggage.fromContext(extracted(fields)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "a",
        "=",
        "=1",
        "a b=1",
        "a\"=1",
        "a(=1",
        "a/b=1",
        "a:=1",
        "\u00e4=1",
        "a=1 2",
        "a=\"1\"",
        "a=\"1,b\"",
        "a=1\\2",
        "a=\u00e4",
        "a=1\u0000",
        "a=1\r\nb=2",
        "a=1;",
        "a=1;;p",
        "a=1;p;",
        "a=1;=2",
        "a=1;p q",
        "a=1;p=2 3",
        "a=1;p=\"2\"",
        "a=1;p(=2",
        ";p=1",
        "a;p=1"
      })
  void isRefused(String field) {
    assertThat(extracted(List.of(field))).isSameAs(Context.root());
  }

  @Test
  void refusedOnesLeaveTheContextAsItWas() {
    Context context = Context.root().with(Baggage.builder().put("mine", "1").build());

    assertThat(propagator.extract(context, Fields.of("baggage", "nonsense"), new Fields.Getter()))
        .isSameAs(context);
  }

  @Test
  void whatCameReplacesWhatWas() {
    Context context = Context.root().with(Baggage.builder().put("mine", "1").build());

    Context extracted =
        propagator.extract(context, Fields.of("baggage", "a=1"), new Fields.Getter());

    assertThat(text(Baggage.fromContext(extracted))).isEqualTo("a -> 1");
  }

  @Test
  void takes64Members() {
    Baggage baggage = Baggage.fromContext(extracted(List.of(numbered(0, 40), numbered(40, 70))));

    assertThat(baggage.size()).isEqualTo(64);
    assertThat(baggage.getEntryValue("k63")).isEqualTo("63");
    assertThat(baggage.getEntryValue("k64")).isNull();
  }

  /** Malformed members are no members; a key that comes again is one. */
  @Test
  void countsWhatIsRead() {
    String junk = "x,=1,y=1;,".repeat(1000);
    assertThat(Baggage.fromContext(extracted(List.of(junk + numbered(0, 64)))).size())
        .isEqualTo(64);

    String same = "a=1,".repeat(64);
    assertThat(text(Baggage.fromContext(extracted(List.of(same + "b=2"))))).isEqualTo("a -> 1");
  }

  @Test
  void takes8192BytesAndNoPartOfAMember() {
    String first = "a=" + "x".repeat(4094);
    String fits = "b=" + "x".repeat(8192 - 4096 - 1 - 2);
    assertThat((first + "," + fits).length()).isEqualTo(8192);

    assertThat(keys(first + "," + fits)).containsExactly("a", "b");
    assertThat(keys(first, fits)).containsExactly("a", "b");
    assertThat(keys(first + " \t," + " ".repeat(9000) + fits)).containsExactly("a", "b");
    assertThat(keys(first + "," + fits + "y")).containsExactly("a");
    assertThat(keys(first, fits + "y", "c=3")).containsExactly("a", "c");
    assertThat(keys("a=" + "x".repeat(8191))).isEmpty();
    assertThat(keys("a=1;p=" + "x".repeat(8187))).isEmpty();
  }

  @Test
  void readsTenMegabytes() {
    assertThat(keys("x".repeat(10_000_000))).isEmpty();
    assertThat(keys(" ".repeat(10_000_000) + ",a=1")).containsExactly("a");
    assertThat(keys("a=%41,".repeat(1_600_000))).containsExactly("a");
  }

  private List<String> keys(String... fields) {
    return List.copyOf(Baggage.fromContext(extracted(List.of(fields))).asMap().keySet());
  }

  private Context extracted(List<String> fields) {
    Fields carrier = Fields.of();
    fields.forEach(field -> carrier.add("baggage", field));
    return carrier.extracted(propagator);
  }

  private static Arguments read(String expected, String... fields) {
    return Arguments.of(expected, List.of(fields));
  }

  private static String numbered(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "k" + i + "=" + i)
        .collect(Collectors.joining(","));
  }

  private static String text(Baggage baggage) {
    return baggage.asMap().entrySet().stream()
        .map(
            entry -> {
              String properties = entry.getValue().getMetadata().getValue();
              return entry.getKey()
                  + " -> "
                  + entry.getValue().getValue()
                  + (properties.isEmpty() ? "" : " [" + properties + "]");
            })
        .collect(Collectors.joining(", "));
  }
}
