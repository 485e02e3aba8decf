package dev.spansmith.export;

import io.opentelemetry.api.trace.TraceState;
import java.util.Iterator;

/**
 * Reads the {@code tracestate} fields of one request as one list. Decides that a list with one
 * malformed member, or with more than 32, is void, that of two members with one key the first
 * counts, since it is the more recent, and that empty members count for nothing.
 *
 * @see <a href="https://www.w3.org/TR/trace-context-2/#tracestate-header">Trace Context Level 2:
 *     tracestate</a>
 */
final class TracestateParser {

  private final StringBuilder kept = new StringBuilder();
  private final int[] keptAt = new int[TracestateGrammar.MAX_MEMBERS];
  private int keptCount;
  private int members;

  private TracestateParser() {}

  static TraceState parse(Iterator<String> fields) {
    if (!fields.hasNext()) {
      return TraceState.getDefault();
    }
    TracestateParser parser = new TracestateParser();
    while (fields.hasNext()) {
      String field = fields.next();
      if (field != null && !parser.read(field)) {
        return TraceState.getDefault();
      }
    }
    return StrictTraceState.of(parser.kept);
  }

  private boolean read(String field) {
    int length = field.length();
    int position = 0;
    while (position < length) {
      int start = HttpGrammar.blanksEnd(field, position, length);
      int end = start;
      if (start < length && field.charAt(start) != ',') {
        end = readMember(field, start);
        if (end < 0 || (end < length && field.charAt(end) != ',')) {
          return false;
        }
      }
      position = end + 1;
    }
    return true;
  }

  /** Where the member and the white space behind it end, or a negative number if it is none. */
  private int readMember(String field, int start) {
    int equals = TracestateGrammar.keyEnd(field, start);
    if (!TracestateGrammar.isKey(field, start, equals)
        || equals == field.length()
        || field.charAt(equals) != '=') {
      return -1;
    }
    int end = TracestateGrammar.valueEnd(field, equals + 1);
    int valueEnd = HttpGrammar.blanksStart(field, equals + 1, end);
    if (!TracestateGrammar.isValue(field, equals + 1, valueEnd)
        || ++members > TracestateGrammar.MAX_MEMBERS) {
      return -1;
    }
    keep(field, start, equals, valueEnd);
    return HttpGrammar.blanksEnd(field, end, field.length());
  }

  private void keep(String field, int start, int equals, int end) {
    for (int i = 0; i < keptCount; i++) {
      if (isSameKey(keptAt[i], field, start, equals)) {
        return;
      }
    }
    if (keptCount > 0) {
      kept.append(',');
    }
    keptAt[keptCount++] = kept.length();
    kept.append(field, start, end);
  }

  private boolean isSameKey(int at, String field, int from, int to) {
    int compared = at;
    // Stays inside: no key holds the '=' that ends the one kept.
    for (int i = from; i < to; i++) {
      if (kept.charAt(compared++) != field.charAt(i)) {
        return false;
      }
    }
    return kept.charAt(compared) == '=';
  }
}
