package dev.spansmith.export;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;

/**
 * Decides whether a {@code traceparent} is one, and reads and writes it: {@code
 * 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01}.
 *
 * @see <a href="https://www.w3.org/TR/trace-context-2/#traceparent-header">Trace Context Level 2:
 *     traceparent</a>
 */
final class Traceparent {

  static final int NONE = -1;

  private static final int TRACE_ID = 3;
  private static final int SPAN_ID = 36;
  private static final int FLAGS = 53;
  private static final int LENGTH = 55;

  /** Sampled and random; the others are reserved, and to be sent as zero. */
  private static final int KNOWN_FLAGS = 3;

  private static final String[] FLAGS_HEX = {"-00", "-01", "-02", "-03"};

  private Traceparent() {}

  /** Where in the field's value the traceparent starts; {@link #NONE} if the value holds none. */
  static int find(String value) {
    int start = HttpGrammar.blanksEnd(value, 0, value.length());
    int end = HttpGrammar.blanksStart(value, start, value.length());
    if (end - start < LENGTH
        || !isVersion(value, start, end)
        || !isId(value, start + TRACE_ID, start + SPAN_ID - 1)
        || !isId(value, start + SPAN_ID, start + FLAGS - 1)
        || hex(value, start + FLAGS) < 0
        || hex(value, start + FLAGS + 1) < 0) {
      return NONE;
    }
    return start;
  }

  /** The remote parent that a traceparent found at {@code start} names. */
  static SpanContext remoteParent(String value, int start, TraceState traceState) {
    return SpanContext.createFromRemoteParent(
        value.substring(start + TRACE_ID, start + SPAN_ID - 1),
        value.substring(start + SPAN_ID, start + FLAGS - 1),
        TraceFlags.fromByte((byte) (hex(value, start + FLAGS + 1) & KNOWN_FLAGS)),
        traceState);
  }

  static String of(SpanContext span) {
    return "00-"
        + span.getTraceId()
        + "-"
        + span.getSpanId()
        + FLAGS_HEX[span.getTraceFlags().asByte() & KNOWN_FLAGS];
  }

  /** A later version may have more fields, behind a dash; of ours there is nothing more. */
  private static boolean isVersion(String value, int start, int end) {
    int high = hex(value, start);
    int low = hex(value, start + 1);
    if (high < 0 || low < 0 || value.charAt(start + 2) != '-' || (high == 15 && low == 15)) {
      return false;
    }
    return end - start == LENGTH || (high + low > 0 && value.charAt(start + LENGTH) == '-');
  }

  /** Lower-case hexadecimal digits, not all of them zero, and a dash. */
  private static boolean isId(String value, int from, int to) {
    int bits = 0;
    for (int i = from; i < to; i++) {
      int digit = hex(value, i);
      if (digit < 0) {
        return false;
      }
      bits |= digit;
    }
    return bits != 0 && value.charAt(to) == '-';
  }

  /** Negative for all but {@code 0-9} and {@code a-f}. */
  private static int hex(String value, int at) {
    char c = value.charAt(at);
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }
}
