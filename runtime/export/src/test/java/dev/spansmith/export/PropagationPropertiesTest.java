package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What holds for any header and any context: nothing throws, what is sent is understood, what is
 * understood is sent alike, and parsers and the specification's grammar, here as patterns, agree.
 */
class PropagationPropertiesTest {

  private static final int TRIES = 20_000;
  private static final String GOOD = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?s)[ \t]*(?!ff)(00(?!.{53}-)|(?!00)[0-9a-f]{2})"
              + "-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*?)?[ \t]*");

  private static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
  private static final String OCTETS = "[\\x21\\x23-\\x2B\\x2D-\\x3A\\x3C-\\x5B\\x5D-\\x7E]*";
  private static final String ASSIGNED = "[ \t]*=[ \t]*" + OCTETS;
  private static final Pattern MEMBER =
      Pattern.compile(
          "(%s)[ \t]*=[ \t]*(%s)([ \t]*;[ \t]*%s(%s)?)*".formatted(TOKEN, OCTETS, TOKEN, ASSIGNED));

  private final TextMapPropagator traces = StrictTraceContextPropagator.INSTANCE;
  private final TextMapPropagator baggage = StrictBaggagePropagator.INSTANCE;

  @Test
  void traceparentIsWhatTheGrammarSays() {
    RandomContext random = new RandomContext(1);
    int good = 0;
    for (int i = 0; i < TRIES; i++) {
      String value = random.nearlyTraceparent();
      boolean extracted = span(Fields.of("traceparent", value).extracted(traces)).isValid();

      assertThat(extracted).as(value).isEqualTo(TRACEPARENT.matcher(value).matches());
      good += extracted ? 1 : 0;
    }
    assertThat(good).isBetween(TRIES / 10, TRIES * 9 / 10);
  }

  @Test
  void tracestateIsWhatTheGrammarSays() {
    RandomContext random = new RandomContext(2);
    int good = 0;
    for (int i = 0; i < TRIES; i++) {
      Fields fields = random.fields("tracestate");
      fields.add("traceparent", GOOD);
      Map<String, String> expected = state(fields.values("tracestate"));

      assertThat(span(fields.extracted(traces)).getTraceState().asMap())
          .as(fields.toString())
          .containsExactlyEntriesOf(expected);
      good += expected.isEmpty() ? 0 : 1;
    }
    assertThat(good).isGreaterThan(TRIES / 100);
  }

  @Test
  void baggageIsWhatTheGrammarSays() {
    RandomContext random = new RandomContext(3);
    int good = 0;
    for (int i = 0; i < TRIES; i++) {
      Fields fields = random.fields("baggage");
      Set<String> expected = keys(fields.values("baggage"));

      assertThat(Baggage.fromContext(fields.extracted(baggage)).asMap().keySet())
          .as(fields.toString())
          .containsExactlyInAnyOrderElementsOf(expected);
      good += expected.isEmpty() ? 0 : 1;
    }
    assertThat(good).isGreaterThan(TRIES / 100);
  }

  @Test
  void whatIsUnderstoodIsSentAlike() {
    RandomContext random = new RandomContext(4);
    for (int i = 0; i < TRIES; i++) {
      Fields request = random.fields("tracestate");
      request.add("traceparent", random.nearlyTraceparent());
      assertSentAlike(traces, request);
      assertSentAlike(baggage, random.fields("baggage"));
    }
  }

  @Test
  void whatIsSentIsUnderstood() {
    RandomContext random = new RandomContext(5);
    for (int i = 0; i < TRIES; i++) {
      SpanContext sent = span(random.spanContext());
      Context context = Context.root().with(Span.wrap(sent));
      assertThat(span(Fields.injected(traces, context).extracted(traces))).isEqualTo(sent);

      Context entries = random.baggage(true);
      assertThat(Baggage.fromContext(Fields.injected(baggage, entries).extracted(baggage)).asMap())
          .isEqualTo(Baggage.fromContext(entries).asMap());
    }
  }

  /** Half of the world sends and receives with the stock propagator. */
  @Test
  void stockPropagatorAndOursUnderstandEachOther() {
    TextMapPropagator stock = W3CBaggagePropagator.getInstance();
    RandomContext random = new RandomContext(6);
    for (int i = 0; i < TRIES; i++) {
      Context context = random.baggage(false);
      Map<String, ?> expected = Baggage.fromContext(context).asMap();

      assertThat(Baggage.fromContext(Fields.injected(stock, context).extracted(baggage)).asMap())
          .isEqualTo(expected);
      assertThat(Baggage.fromContext(Fields.injected(baggage, context).extracted(stock)).asMap())
          .isEqualTo(expected);
    }
  }

  private static void assertSentAlike(TextMapPropagator propagator, Fields request) {
    Fields first = Fields.injected(propagator, request.extracted(propagator));
    Fields second = Fields.injected(propagator, first.extracted(propagator));

    assertThat(second).as(request.toString()).isEqualTo(first);
  }

  private static SpanContext span(Context context) {
    return Span.fromContext(context).getSpanContext();
  }

  private static Map<String, String> state(List<String> fields) {
    Map<String, String> state = new LinkedHashMap<>();
    for (String text : members(fields)) {
      Matcher member = SentContext.MEMBER.matcher(text);
      if (!member.matches()) {
        return Map.of();
      }
      state.putIfAbsent(member.group(1), member.group(2));
    }
    return state;
  }

  private static Set<String> keys(List<String> fields) {
    Set<String> keys = new TreeSet<>();
    for (String text : members(fields)) {
      Matcher member = MEMBER.matcher(text);
      if (member.matches()) {
        keys.add(member.group(1));
      }
    }
    return keys;
  }

  private static List<String> members(List<String> fields) {
    return Pattern.compile(",")
        .splitAsStream(String.join(",", fields))
        .map(member -> member.replaceAll("^[ \t]+|[ \t]+\\z", ""))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
