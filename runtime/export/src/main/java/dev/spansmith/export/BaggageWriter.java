package dev.spansmith.export;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageEntry;

/**
 * Writes one {@code baggage} field. Decides that an entry whose key is no token stays at home,
 * since its key could hold a member of its own ({@code a=1,admin}), as does one that would exceed a
 * limit, and that metadata which is no list of properties travels as one property, encoded.
 *
 * @see <a href="https://www.w3.org/TR/baggage/">W3C Baggage</a>
 */
final class BaggageWriter {

  private final StringBuilder header = new StringBuilder();
  private int members;

  private BaggageWriter() {}

  /** The field's value; empty if there is nothing to send. */
  static String write(Baggage baggage) {
    BaggageWriter writer = new BaggageWriter();
    baggage.forEach(writer::add);
    return writer.header.toString();
  }

  private void add(String key, BaggageEntry entry) {
    String value = entry.getValue();
    String metadata = entry.getMetadata().getValue();
    if (members == BaggageGrammar.MAX_MEMBERS
        || (long) key.length() + value.length() + metadata.length() > BaggageGrammar.MAX_LENGTH
        || !HttpGrammar.isToken(key)) {
      return;
    }
    int before = header.length();
    if (before > 0) {
      header.append(',');
    }
    header.append(key).append('=');
    PercentEncoding.encodeValue(value, header);
    addProperties(metadata);
    if (header.length() > BaggageGrammar.MAX_LENGTH) {
      header.setLength(before);
    } else {
      members++;
    }
  }

  private void addProperties(String metadata) {
    if (metadata.isEmpty()) {
      return;
    }
    header.append(';');
    int end = metadata.length();
    if (BaggageGrammar.isProperties(metadata, 0, end)) {
      int start = HttpGrammar.blanksEnd(metadata, 0, end);
      header.append(metadata, start, HttpGrammar.blanksStart(metadata, start, end));
    } else {
      PercentEncoding.encodeToken(metadata, header);
    }
  }
}
