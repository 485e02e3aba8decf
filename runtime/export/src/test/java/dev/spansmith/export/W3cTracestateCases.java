package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spansmith.export.W3cCase.Check;
import dev.spansmith.export.W3cCase.Service;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cases about {@code tracestate}; all but one send it with a good {@code traceparent}. */
final class W3cTracestateCases {

  private W3cTracestateCases() {}

  static List<W3cCase> lists() {
    return List.of(
        new W3cCase(
            "tracestate_included_traceparent_missing",
            "without traceparent, tracestate means nothing",
            service -> {
              assertThat(service.send("tracestate: foo=1").state()).isEmpty();
              assertThat(service.send("tracestate: foo=1,bar=2").state()).isEmpty();
            }),
        new W3cCase(
            "tracestate_included_traceparent_included",
            "tracestate goes on with its trace",
            carries(Map.of("foo", "1", "bar", "2"), "tracestate: foo=1,bar=2")),
        new W3cCase(
            "tracestate_header_name",
            "the name has no delimiter",
            service -> {
              drops("trace-state: foo=1").run(service);
              drops("trace.state: foo=1").run(service);
            }),
        new W3cCase(
            "tracestate_header_name_valid_casing",
            "the name may be written in any case",
            service -> {
              for (String name : List.of("TraceState", "TrAcEsTaTe", "TRACESTATE")) {
                carries(Map.of("foo", "1"), name + ": foo=1").run(service);
              }
            }),
        new W3cCase(
            "tracestate_empty_header",
            "an empty header says nothing, and costs nothing",
            service -> {
              drops("tracestate: ").run(service);
              carries(Map.of("foo", "1"), "tracestate: foo=1", "tracestate: ").run(service);
              carries(Map.of("foo", "1"), "tracestate: ", "tracestate: foo=1").run(service);
            }),
        new W3cCase(
            "tracestate_multiple_headers_different_keys",
            "several headers are one list, in order",
            service ->
                assertThat(
                        sent(
                                service,
                                "tracestate: foo=1,bar=2",
                                "tracestate: rojo=1,congo=2",
                                "tracestate: baz=3")
                            .state())
                    .containsExactly(
                        entry("foo", "1"),
                        entry("bar", "2"),
                        entry("rojo", "1"),
                        entry("congo", "2"),
                        entry("baz", "3"))),
        new W3cCase(
            "tracestate_duplicated_keys",
            "a key that comes twice costs no more than one of the two",
            service -> {
              List<String> values = List.of("1", "2");
              for (String second : values) {
                SentContext one = sent(service, "tracestate: foo=1,foo=" + second);
                assertThat(one.state().get("foo")).isIn(values);
                SentContext two = sent(service, "tracestate: foo=1", "tracestate: foo=" + second);
                assertThat(two.state().get("foo")).isIn(values);
              }
            }),
        new W3cCase(
            "tracestate_ows_handling",
            "white space around members is not part of them",
            service -> {
              Map<String, String> three = Map.of("foo", "1", "bar", "2", "baz", "3");
              carries(three, "tracestate: foo=1 \t , \t bar=2, \t baz=3").run(service);
              carries(three, "tracestate: foo=1\t \t,\t \tbar=2,\t \tbaz=3").run(service);
              for (String field :
                  List.of(" foo=1", "\tfoo=1", "foo=1 ", "foo=1\t", "\t foo=1 \t")) {
                carries(Map.of("foo", "1"), "tracestate: " + field).run(service);
              }
            }),
        new W3cCase(
            "tracestate_member_count_limit",
            "32 members travel, of 33 none does",
            service -> {
              String[] fields = {members(1, 10), members(11, 20), members(21, 30)};
              assertThat(sent(service, fields[0], fields[1], fields[2], members(31, 32)).state())
                  .hasSize(32)
                  .containsEntry("bar01", "01")
                  .containsEntry("bar32", "32");
              drops(fields[0], fields[1], fields[2], members(31, 33)).run(service);
            }));
  }

  static List<W3cCase> members() {
    return List.of(
        new W3cCase(
            "tracestate_all_allowed_characters",
            "every character that is allowed travels",
            service -> {
              String key = "abcdefghijklmnopqrstuvwxyz0123456789_-*/";
              String value =
                  IntStream.rangeClosed(' ', '~')
                      .filter(c -> c != ',' && c != '=')
                      .mapToObj(Character::toString)
                      .collect(Collectors.joining());
              carries(Map.of(key, value), "tracestate: " + key + "=" + value).run(service);
              String tenant = key + "@a-z0-9_-*/";
              carries(Map.of(tenant, value), "tracestate: " + tenant + "=" + value).run(service);
            }),
        new W3cCase(
            "tracestate_key_illegal_characters",
            "a key that holds another character voids the list",
            service -> {
              drops("tracestate: foo =1").run(service);
              drops("tracestate: FOO=1").run(service);
              drops("tracestate: foo.bar=1").run(service);
            }),
        new W3cCase(
            "tracestate_key_illegal_vendor_format",
            "an at sign may stand anywhere but in front",
            service -> {
              drops("tracestate: @foo=1,bar=2").run(service);
              for (String key : List.of("foo@", "foo@@bar", "foo@bar@baz")) {
                carries(Map.of(key, "1", "bar", "2"), "tracestate: " + key + "=1,bar=2")
                    .run(service);
              }
            }),
        new W3cCase(
            "tracestate_key_length_limit",
            "a key has up to 256 characters, however they are divided",
            service -> {
              List<String> keys =
                  List.of(
                      "z".repeat(256),
                      "t".repeat(241) + "@" + "v".repeat(14),
                      "t".repeat(242) + "@v",
                      "t@" + "v".repeat(15));
              for (String key : keys) {
                carries(
                        Map.of("foo", "1", key, "1"),
                        "tracestate: foo=1",
                        "tracestate: " + key + "=1")
                    .run(service);
              }
              drops("tracestate: foo=1", "tracestate: " + "z".repeat(257) + "=1").run(service);
            }),
        new W3cCase(
            "tracestate_value_illegal_characters",
            "a value holds no equals sign, and something",
            service -> {
              drops("tracestate: foo=bar=baz").run(service);
              drops("tracestate: foo=,bar=3").run(service);
            }));
  }

  private static Check carries(Map<String, String> state, String... headerLines) {
    return service -> assertThat(sent(service, headerLines).state()).isEqualTo(state);
  }

  private static Check drops(String... headerLines) {
    return carries(Map.of(), headerLines);
  }

  private static SentContext sent(Service service, String... headerLines) throws IOException {
    String traceparent =
        "traceparent: 00-" + W3cTraceparentCases.TRACE + "-" + W3cTraceparentCases.SPAN + "-00";
    SentContext sent =
        service
            .send(1, Stream.concat(Stream.of(traceparent), Stream.of(headerLines)).toList())
            .get(0);
    assertThat(sent.traceId()).isEqualTo(W3cTraceparentCases.TRACE);
    return sent;
  }

  /** {@code bar01=01,bar02=02}. */
  private static String members(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> String.format("bar%02d=%02d", i, i))
        .collect(Collectors.joining(",", "tracestate: ", ""));
  }
}
