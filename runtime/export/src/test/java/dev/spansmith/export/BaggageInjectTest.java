package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an application's baggage is sent, and that nothing is sent which is not in it. */
class BaggageInjectTest {

  private final TextMapPropagator propagator = StrictBaggagePropagator.INSTANCE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '#',
      value = {
        "##|##",
        "alice|alice",
        "a-._~b|a-._~b",
        "=&<>/:?@[]{}!'()*$^`|=&<>/:?@[]{}!'()*$^`",
        "DF 28|DF%2028",
        "a,b|a%2Cb",
        "a;b|a%3Bb",
        "a\"b|a%22b",
        "a\\b|a%5Cb",
        "100%|100%25",
        "%41|%2541",
        "1+1|1%2B1",
        "#\t#|%09",
        "\u007f|%7F",
        "\u00e9|%C3%A9",
        "\u07ff\u0800|%DF%BF%E0%A0%80",
        "\u20ac|%E2%82%AC",
        "\uffff|%EF%BF%BF",
        "\ud83d\ude00|%F0%9F%98%80",
        "\udbff\udfff|%F4%8F%BF%BF",
        "x\ud83d|x%EF%BF%BD",
        "\ude00x|%EF%BF%BDx",
        "\ude00\ud83d|%EF%BF%BD%EF%BF%BD"
      })
  void valueIsEncoded(String value, String sent) {
    assertThat(sent(Baggage.builder().put("k", value))).isEqualTo("k=" + sent);
  }

  @Test
  void lineBreakIsNotSent() {
    assertThat(sent(Baggage.builder().put("k", "1\r\nx-evil: 1")))
        .isEqualTo("k=1%0D%0Ax-evil:%201");
  }

  /** Such a key could hold a member, or a header, of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1,admin",
        "a=1",
        "a,b",
        "a;b",
        "a b",
        " a",
        "a ",
        "a\t",
        "a\r\nx-evil: 1",
        "a\"",
        "a/b",
        "a:b",
        "(a)",
        "\u00e4",
        " "
      })
  void entryWithoutATokenForAKeyStaysAtHome(String key) {
    assertThat(sent(Baggage.builder().put(key, "true"))).isNull();
    assertThat(sent(Baggage.builder().put(key, "true").put("good", "1"))).isEqualTo("good=1");
  }

  @Test
  void anyTokenIsAKey() {
    assertThat(sent(Baggage.builder().put("!#$%&'*+-.^_`|~09azAZ", "1")))
        .isEqualTo("!#$%&'*+-.^_`|~09azAZ=1");
  }

  /** A list of properties goes as it is; any other metadata is one property, encoded. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '#',
      value = {
        "p|p",
        "p=1|p=1",
        "p=1;q;r=|p=1;q;r=",
        " p = 1 ; q |p = 1 ; q",
        "p==%2C%zz|p==%2C%zz",
        "two words|two%20words",
        "p;|p%3B",
        "p=1,admin=true|p%3D1%2Cadmin%3Dtrue",
        "100% of it|100%25%20of%20it",
        "\u00e9|%C3%A9",
        "p\u0000|p%00",
        "# #|%20",
        ";|%3B"
      })
  void metadataIsProperties(String metadata, String sent) {
    assertThat(sent(Baggage.builder().put("k", "1", BaggageEntryMetadata.create(metadata))))
        .isEqualTo("k=1;" + sent);
  }

  @Test
  void sends64Members() {
    BaggageBuilder builder = Baggage.builder();
    for (int i = 0; i < 70; i++) {
      builder.put("k" + i, "v").put("no token " + i, "v");
    }

    assertThat(sent(builder).split(",")).hasSize(64);
  }

  @Test
  void sends8192BytesAndNoPartOfAMember() {
    String all = "x".repeat(8190);
    assertThat(sent(Baggage.builder().put("k", all))).isEqualTo("k=" + all);
    assertThat(sent(Baggage.builder().put("k", all + "x"))).isNull();
    assertThat(sent(Baggage.builder().put("k", "\u20ac".repeat(910)))).hasSize(2 + 9 * 910);
    assertThat(sent(Baggage.builder().put("k", "\u20ac".repeat(911)))).isNull();

    String half = "x".repeat(4094);
    assertThat(sent(Baggage.builder().put("a", half).put("b", half))).isEqualTo("a=" + half);
    assertThat(sent(Baggage.builder().put("a", half).put("b", half.substring(1))))
        .hasSize(8192)
        .startsWith("a=x")
        .contains(",b=x");
    assertThat(sent(Baggage.builder().put("a", half).put("b", half).put("c", "3")))
        .isEqualTo("a=" + half + ",c=3");
    assertThat(
            sent(
                Baggage.builder()
                    .put("a", "1", BaggageEntryMetadata.create("p=" + "x".repeat(8187)))
                    .put("b", "2")))
        .isEqualTo("b=2");
  }

  @Test
  void sendsNothingForNothing() {
    assertThat(Fields.injected(propagator, Context.root()).all()).isEmpty();
    assertThat(Fields.injected(propagator, Context.root().with(Baggage.empty())).all()).isEmpty();
  }

  @Test
  void takesNullForNothing() {
    Context context = Context.root().with(Baggage.builder().put("a", "1").build());

    assertThat(propagator.extract(null, Fields.of(), new Fields.Getter())).isSameAs(Context.root());
    assertThat(propagator.extract(context, Fields.of(), null)).isSameAs(context);
    propagator.inject(null, Fields.of(), Fields::add);
    propagator.inject(context, Fields.of(), null);
    Map<String, String> sent = new HashMap<>();
    propagator.inject(context, null, (carrier, name, value) -> sent.put(name, value));
    assertThat(sent).containsExactly(Map.entry("baggage", "a=1"));
    assertThat(propagator.fields()).containsExactly("baggage");
  }

  private String sent(BaggageBuilder baggage) {
    return Fields.injected(propagator, Context.root().with(baggage.build())).value("baggage");
  }
}
