package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which {@code tracestate} fields are believed, and what of them goes on. */
class TracestateTest {

  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final TextMapPropagator propagator = StrictTraceContextPropagator.INSTANCE;

  /** The fields of one request, and the one field that is sent. */
  static Stream<Arguments> carried() {
    String everything =
        IntStream.rangeClosed(' ', '~')
            .filter(c -> c != ',' && c != '=')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Stream.of(
        carried("foo=1", "foo=1"),
        carried("foo=1,bar=2", "foo=1,bar=2"),
        carried("foo=1,bar=2", "foo=1", "bar=2"),
        carried("foo=1", "", "foo=1"),
        carried("foo=1", "foo=1", ""),
        carried("foo=1,bar=2", "\t,, foo=1 , ,\t", " ,bar=2,"),
        carried("foo=1,bar=2,baz=3", "foo=1 \t , \t bar=2, \t baz=3"),
        carried("foo=  1 2", "foo=  1 2  "),
        carried("1=0", "1=0"),
        carried("0@a=1", "0@a=1"),
        carried("a@=1,b@@c=2,d@e@f=3", "a@=1,b@@c=2,d@e@f=3"),
        carried("a_-*/@z=1", "a_-*/@z=1"),
        carried("foo=" + everything, "foo=" + everything),
        carried("z".repeat(256) + "=1", "z".repeat(256) + "=1"),
        carried("foo=" + "z".repeat(256), "foo=" + "z".repeat(256)),
        carried("foo=" + "z".repeat(256), "foo=" + "z".repeat(256) + " ".repeat(300)),
        carried("foo=1", "foo=1,foo=2"),
        carried("foo=1,fo=2,fooo=3", "foo=1,fo=2,fooo=3,foo=4", "fo=5,fooo=6"),
        carried(numbered(1, 32), numbered(1, 32)),
        carried(numbered(1, 32), numbered(1, 16), numbered(17, 32)),
        carried(numbered(1, 32), numbered(1, 32).replace(",", " , ,,, ")));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void goesOn(String sent, List<String> fields) {
    Context context = extracted(fields);

    assertThat(Fields.injected(propagator, context).value("tracestate")).isEqualTo(sent);
  }

  /** One member that is none, or one too many, and nothing of the list is believed. */
  static Stream<List<String>> refused() {
    return Stream.concat(
        Stream.of(
                "foo",
                "foo=",
                "foo= ",
                "foo=\t",
                "foo=,bar=2",
                "=1",
                "=",
                "foo=bar=baz",
                "foo==",
                "foo =1",
                "foo\t=1",
                "fo o=1",
                "FOO=1",
                "foO=1",
                "foo.bar=1",
                "@foo=1",
                "_foo=1",
                "-foo=1",
                "f\u00fc=1",
                "foo=\u00fc",
                "foo=\t1",
                "foo=1\t2",
                "foo=1\u0000",
                "foo=\u007f",
                "foo=1\r\nx-evil: 1",
                "foo=1;bar=2",
                "z".repeat(257) + "=1",
                "foo=" + "z".repeat(257),
                "foo=" + " ".repeat(256) + "z",
                numbered(1, 33),
                numbered(1, 32) + ",bar01=1")
            .map(List::of),
        Stream.of(List.of("good=1", "BAD=1"), List.of(numbered(1, 16), numbered(17, 33))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefused(List<String> fields) {
    for (List<String> tried : List.of(fields, withMore(fields))) {
      Context context = extracted(tried);

      assertThat(Span.fromContext(context).getSpanContext().isValid()).isTrue();
      assertThat(Span.fromContext(context).getSpanContext().getTraceState())
          .isSameAs(TraceState.getDefault());
      assertThat(Fields.injected(propagator, context).values("tracestate")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", ",", " , ,\t,"})
  void nothingSaysNothing(String field) {
    Context context = extracted(List.of(field));

    assertThat(Span.fromContext(context).getSpanContext().getTraceState())
        .isSameAs(TraceState.getDefault());
  }

  /** At most 512 characters go on: whole members, long ones left out first, from the end. */
  @Test
  void isShortenedByWholeMembers() {
    String fits = numbered(1, 30) + ",x=" + "y".repeat(512 - 30 * 9 - 2);
    assertThat(fits).hasSize(512);
    assertThat(sent(fits)).isEqualTo(fits);

    String longOnes = member("a", 200) + "," + member("b", 200);
    assertThat(sent("first=1," + longOnes + "," + member("c", 128)))
        .isEqualTo("first=1," + member("a", 200) + "," + member("c", 128));
    assertThat(sent(longOnes + "," + member("c", 129))).isEqualTo(longOnes);
    assertThat(sent(member("a", 250) + "," + numbered(1, 31))).isEqualTo(numbered(1, 31));

    String many = IntStream.range(0, 8).mapToObj(i -> member("m" + i, 100)).collect(joined());
    assertThat(sent(many))
        .isEqualTo(IntStream.range(0, 5).mapToObj(i -> member("m" + i, 100)).collect(joined()));

    assertThat(sent("z".repeat(256) + "=" + "z".repeat(256))).isNull();
  }

  private String sent(String field) {
    return Fields.injected(propagator, extracted(List.of(field))).value("tracestate");
  }

  private Context extracted(List<String> fields) {
    Fields carrier = Fields.of("traceparent", TRACEPARENT);
    fields.forEach(field -> carrier.add("tracestate", field));
    return carrier.extracted(propagator);
  }

  private static Arguments carried(String sent, String... fields) {
    return Arguments.of(sent, List.of(fields));
  }

  private static List<String> withMore(List<String> fields) {
    return Stream.of(List.of("good0=1"), fields, List.of("good9=9")).flatMap(List::stream).toList();
  }

  /** {@code bar01=01,bar02=02}, nine characters each with the comma. */
  private static String numbered(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> String.format("bar%02d=%02d", i, i))
        .collect(joined());
  }

  /** A member of so many characters. */
  private static String member(String key, int length) {
    return key + "=" + "v".repeat(length - key.length() - 1);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(",");
  }
}
