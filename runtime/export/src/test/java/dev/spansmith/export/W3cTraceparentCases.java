package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.export.W3cCase.Check;
import java.util.List;

/** The cases about {@code traceparent}. */
final class W3cTraceparentCases {

  static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  static final String SPAN = "b7ad6b7169203331";

  private static final String PARENT = TRACE + "-" + SPAN;

  private W3cTraceparentCases() {}

  static List<W3cCase> fields() {
    return List.of(
        new W3cCase(
            "both_traceparent_and_tracestate_missing",
            "a request without context starts a trace",
            service -> assertThat(service.send().state()).isEmpty()),
        new W3cCase(
            "traceparent_included_tracestate_missing",
            "the trace goes on, with a span of its own",
            continuesTrace("traceparent: 00-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_duplicated",
            "two traceparents are none",
            service -> {
              String other = TRACE.replace('a', 'b');
              SentContext sent =
                  service.send(
                      "traceparent: 00-" + PARENT + "-01",
                      "traceparent: 00-" + other + "-" + SPAN + "-01");
              assertThat(sent.traceId()).isNotIn(TRACE, other);
            }),
        new W3cCase(
            "traceparent_header_name",
            "the name has no delimiter",
            restartsTrace(
                "trace-parent: 00-" + PARENT + "-01", "trace.parent: 00-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_header_name_valid_casing",
            "the name may be written in any case",
            continuesTrace(
                "TraceParent: 00-" + PARENT + "-01",
                "TrAcEpArEnT: 00-" + PARENT + "-01",
                "TRACEPARENT: 00-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_ows_handling",
            "white space around the value is not part of it",
            continuesTrace(
                "traceparent:  00-" + PARENT + "-01",
                "traceparent: \t00-" + PARENT + "-01",
                "traceparent: 00-" + PARENT + "-01 ",
                "traceparent: 00-" + PARENT + "-01\t",
                "traceparent: \t 00-" + PARENT + "-01 \t")));
  }

  static List<W3cCase> versions() {
    return List.of(
        new W3cCase(
            "traceparent_version_0x00",
            "version 00 ends with the flags",
            restartsTrace(
                "traceparent: 00-" + PARENT + "-01.", "traceparent: 00-" + PARENT + "-01-more")),
        new W3cCase(
            "traceparent_version_0xcc",
            "a later version may go on, behind a dash",
            service -> {
              continuesTrace(
                      "traceparent: cc-" + PARENT + "-01", "traceparent: cc-" + PARENT + "-01-more")
                  .run(service);
              restartsTrace("traceparent: cc-" + PARENT + "-01.more").run(service);
            }),
        new W3cCase(
            "traceparent_version_0xff",
            "version ff is forbidden",
            restartsTrace("traceparent: ff-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_version_illegal_characters",
            "a version is hexadecimal",
            restartsTrace(
                "traceparent: .0-" + PARENT + "-01", "traceparent: 0.-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_version_too_long",
            "a version has no more than two digits",
            restartsTrace(
                "traceparent: 000-" + PARENT + "-01", "traceparent: 0000-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_version_too_short",
            "a version has two digits",
            restartsTrace("traceparent: 0-" + PARENT + "-01")),
        new W3cCase(
            "traceparent_trace_flags_illegal_characters",
            "flags are hexadecimal",
            restartsTrace(
                "traceparent: 00-" + PARENT + "-.0", "traceparent: 00-" + PARENT + "-0.")),
        new W3cCase(
            "traceparent_trace_flags_too_long",
            "flags have no more than two digits",
            restartsTrace("traceparent: 00-" + PARENT + "-001")),
        new W3cCase(
            "traceparent_trace_flags_too_short",
            "flags have two digits",
            restartsTrace("traceparent: 00-" + PARENT + "-1")),
        new W3cCase(
            "propagates_random_flag",
            "the random flag of Level 2 stays with its trace",
            service -> {
              SentContext sent = service.send("traceparent: 00-" + PARENT + "-02");
              assertThat(sent.traceId()).isEqualTo(TRACE);
              assertThat(sent.spanId()).isNotEqualTo(SPAN);
              assertThat(sent.flags() & 2).isEqualTo(2);
            }));
  }

  static List<W3cCase> identifiers() {
    String tail = TRACE.substring(1);
    String head = TRACE.substring(0, 31);
    return List.of(
        new W3cCase(
            "traceparent_trace_id_all_zero",
            "a trace id is not all zero",
            restartsTrace("traceparent: 00-" + "0".repeat(32) + "-" + SPAN + "-01")),
        new W3cCase(
            "traceparent_trace_id_illegal_characters",
            "a trace id is hexadecimal",
            restartsTrace(
                "traceparent: 00-." + tail + "-" + SPAN + "-01",
                "traceparent: 00-" + head + ".-" + SPAN + "-01")),
        new W3cCase(
            "traceparent_trace_id_too_long",
            "a trace id has no more than 32 digits",
            service -> {
              SentContext sent = service.send("traceparent: 00-" + TRACE + "3-" + SPAN + "-01");
              assertThat(sent.traceId()).isNotIn(TRACE, tail + "3");
            }),
        new W3cCase(
            "traceparent_trace_id_too_short",
            "a trace id has 32 digits",
            service -> {
              SentContext sent = service.send("traceparent: 00-" + head + "-" + SPAN + "-01");
              assertThat(sent.traceId()).doesNotContain(head);
            }),
        new W3cCase(
            "traceparent_parent_id_all_zero",
            "a parent id is not all zero",
            restartsTrace("traceparent: 00-" + TRACE + "-" + "0".repeat(16) + "-01")),
        new W3cCase(
            "traceparent_parent_id_illegal_characters",
            "a parent id is hexadecimal",
            restartsTrace(
                "traceparent: 00-" + TRACE + "-." + SPAN.substring(1) + "-01",
                "traceparent: 00-" + TRACE + "-" + SPAN.substring(0, 15) + ".-01")),
        new W3cCase(
            "traceparent_parent_id_too_long",
            "a parent id has no more than 16 digits",
            restartsTrace("traceparent: 00-" + PARENT + "7-01")),
        new W3cCase(
            "traceparent_parent_id_too_short",
            "a parent id has 16 digits",
            restartsTrace("traceparent: 00-" + TRACE + "-" + SPAN.substring(1) + "-01")));
  }

  static List<W3cCase> severalCalls() {
    return List.of(
        new W3cCase(
            "multiple_requests_with_valid_traceparent",
            "each call goes on with the trace, under an id of its own",
            service -> {
              List<SentContext> sent =
                  service.send(3, List.of("traceparent: 00-" + PARENT + "-01"));
              assertThat(sent).extracting(SentContext::traceId).containsOnly(TRACE).hasSize(3);
              assertThat(sent).extracting(SentContext::spanId).doesNotHaveDuplicates();
            }),
        new W3cCase(
            "multiple_requests_without_traceparent",
            "each call has an id of its own",
            service -> {
              List<SentContext> sent = service.send(3, List.of());
              assertThat(sent).extracting(SentContext::spanId).doesNotHaveDuplicates().hasSize(3);
            }),
        new W3cCase(
            "multiple_requests_with_illegal_traceparent",
            "so has each call of a trace that had to be started anew",
            service -> {
              String zero = "0".repeat(32);
              List<SentContext> sent =
                  service.send(3, List.of("traceparent: 00-" + zero + "-" + SPAN + "-01"));
              assertThat(sent).extracting(SentContext::traceId).doesNotContain(zero);
              assertThat(sent).extracting(SentContext::spanId).doesNotHaveDuplicates().hasSize(3);
            }));
  }

  private static Check continuesTrace(String... headerLines) {
    return service -> {
      for (String line : headerLines) {
        SentContext sent = service.send(line);
        assertThat(sent.traceId()).as(line).isEqualTo(TRACE);
        assertThat(sent.spanId()).as(line).isNotEqualTo(SPAN);
      }
    };
  }

  /** Each line alone must not lead to its own trace id, nor bring its state along. */
  private static Check restartsTrace(String... headerLines) {
    return service -> {
      for (String line : headerLines) {
        SentContext sent = service.send(line, "tracestate: foo=1");
        assertThat(sent.traceId()).as(line).isNotEqualTo(TRACE);
        assertThat(sent.state()).as(line).isEmpty();
      }
    };
  }
}
