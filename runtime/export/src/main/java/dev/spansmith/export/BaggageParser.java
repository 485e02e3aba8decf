package dev.spansmith.export;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import java.util.Iterator;

/**
 * Reads the {@code baggage} fields of one request. Decides that a malformed member, or one that
 * would exceed a limit, is left out as a whole and costs no other, and that of two members with one
 * key the last counts, as in the API. Properties stay as they travel: decoded, one could not tell
 * the separators from what is in between.
 *
 * @see <a href="https://www.w3.org/TR/baggage/">W3C Baggage</a>
 */
final class BaggageParser {

  private final BaggageBuilder baggage = Baggage.builder();
  private int members;
  private int length;

  private BaggageParser() {}

  /** The baggage; empty if there is none that can be read. */
  static Baggage parse(Iterator<String> fields) {
    if (!fields.hasNext()) {
      return Baggage.empty();
    }
    BaggageParser parser = new BaggageParser();
    while (fields.hasNext() && parser.members < BaggageGrammar.MAX_MEMBERS) {
      String field = fields.next();
      if (field != null) {
        parser.read(field);
      }
    }
    return parser.members == 0 ? Baggage.empty() : parser.baggage.build();
  }

  private void read(String field) {
    int start = 0;
    while (start < field.length() && members < BaggageGrammar.MAX_MEMBERS) {
      int comma = field.indexOf(',', start);
      int end = comma < 0 ? field.length() : comma;
      int from = HttpGrammar.blanksEnd(field, start, end);
      readMember(field, from, HttpGrammar.blanksStart(field, from, end));
      start = end + 1;
    }
  }

  private void readMember(String field, int from, int to) {
    int added = to - from + (members == 0 ? 0 : 1);
    if (length + added > BaggageGrammar.MAX_LENGTH) {
      return;
    }
    int keyEnd = HttpGrammar.tokenEnd(field, from, to);
    int equals = HttpGrammar.blanksEnd(field, keyEnd, to);
    if (from == keyEnd || equals == to || field.charAt(equals) != '=') {
      return;
    }
    int value = HttpGrammar.blanksEnd(field, equals + 1, to);
    int valueEnd = BaggageGrammar.octetsEnd(field, value, to);
    int end = HttpGrammar.blanksEnd(field, valueEnd, to);
    if (end < to
        && (field.charAt(end) != ';' || !BaggageGrammar.isProperties(field, end + 1, to))) {
      return;
    }
    baggage.put(
        field.substring(from, keyEnd),
        PercentEncoding.decode(field, value, valueEnd),
        end == to ? BaggageEntryMetadata.empty() : metadata(field, end + 1, to));
    members++;
    length += added;
  }

  private static BaggageEntryMetadata metadata(String field, int from, int to) {
    return BaggageEntryMetadata.create(field.substring(HttpGrammar.blanksEnd(field, from, to), to));
  }
}
