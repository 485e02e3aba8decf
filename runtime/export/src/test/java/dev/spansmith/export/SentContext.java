package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace context of one request as it was on the wire. Reading it is a check by itself: one
 * {@code traceparent} of version 00, and nothing but good members in {@code tracestate}.
 */
record SentContext(String traceId, String spanId, int flags, Map<String, String> state) {

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");

  static final Pattern MEMBER =
      Pattern.compile(
          "([a-z0-9][a-z0-9_\\-*/@]{0,255})"
              + "=([\\x20-\\x2b\\x2d-\\x3c\\x3e-\\x7e]{0,255}[\\x21-\\x2b\\x2d-\\x3c\\x3e-\\x7e])");

  static SentContext of(List<String> headerLines) {
    List<String> traceparents = values(headerLines, "traceparent");
    assertThat(traceparents).as("traceparent headers sent").hasSize(1);
    Matcher traceparent = TRACEPARENT.matcher(traceparents.get(0));
    assertThat(traceparent.matches()).as("well-formed: " + traceparents).isTrue();
    return new SentContext(
        traceparent.group(1),
        traceparent.group(2),
        Integer.parseInt(traceparent.group(3), 16),
        state(values(headerLines, "tracestate")));
  }

  private static Map<String, String> state(List<String> fields) {
    Map<String, String> state = new LinkedHashMap<>();
    for (String field : fields) {
      for (String text : field.split(",", -1)) {
        Matcher member = MEMBER.matcher(text);
        assertThat(member.matches()).as("well-formed member: " + text).isTrue();
        assertThat(state.put(member.group(1), member.group(2))).as("second " + text).isNull();
      }
    }
    return state;
  }

  private static List<String> values(List<String> headerLines, String name) {
    return headerLines.stream()
        .map(line -> line.split(":", 2))
        .filter(line -> line[0].toLowerCase(Locale.ROOT).equals(name))
        .map(line -> line[1].startsWith(" ") ? line[1].substring(1) : line[1])
        .toList();
  }
}
