package dev.spansmith.export;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TraceStateBuilder;
import io.opentelemetry.context.Context;
import java.util.Random;

/** Contexts that can travel, and headers that mostly cannot, from a seed. */
final class RandomContext {

  private static final String TOKEN_CHARS =
      "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String STATE_KEY_CHARS = "abcdefghijklmnopqrstuvwxyz0123456789_-*/@";
  private static final String[] PIECES = {
    "00",
    "-",
    "0af7651916cd43dd8448eb211c80319c",
    "b7ad6b7169203331",
    "01",
    "cc",
    "ff",
    "a",
    "foo",
    "=",
    "=",
    ",",
    ",",
    ";",
    " ",
    "\t",
    "%",
    "%20",
    "%C3%A9",
    "%FF",
    "@",
    "1",
    "bar",
    "A",
    "\"",
    "\\",
    "\u00e9",
    "\ud83d",
    "\u0000",
    "\r\n",
    "p=1",
    "a=1",
    "b=2,c=3",
    "x@@y=z",
    "~"
  };

  private final Random random;

  RandomContext(long seed) {
    random = new Random(seed);
  }

  Context spanContext() {
    TraceStateBuilder state = new StrictTraceStateBuilder(TraceState.getDefault());
    int members = random.nextInt(5);
    for (int i = 0; i < members; i++) {
      state.put(
          (char) ('a' + random.nextInt(26)) + text(STATE_KEY_CHARS, random.nextInt(20)),
          stateValue());
    }
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.createFromRemoteParent(
                    String.format("%016x%016x", random.nextLong(), random.nextLong() | 1),
                    String.format("%016x", random.nextLong() | 1),
                    TraceFlags.fromByte((byte) random.nextInt(4)),
                    state.build())));
  }

  /** Few and short enough for every limit. */
  Context baggage(boolean properties) {
    BaggageBuilder baggage = Baggage.builder();
    int members = 1 + random.nextInt(5);
    for (int i = 0; i < members; i++) {
      baggage.put(
          text(TOKEN_CHARS, 1 + random.nextInt(20)),
          unicode(1 + random.nextInt(20)),
          BaggageEntryMetadata.create(properties ? properties() : ""));
    }
    return Context.root().with(baggage.build());
  }

  /** One or two fields, made of pieces that a parser has to tell apart. */
  Fields fields(String name) {
    Fields fields = Fields.of(name, pieces());
    if (random.nextInt(4) == 0) {
      fields.add(name, pieces());
    }
    return fields;
  }

  /** Close to a good one: at most a few characters are changed, added or missing. */
  String nearlyTraceparent() {
    StringBuilder text =
        new StringBuilder("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, "0123456789abcdefABg-. \t".charAt(random.nextInt(23)));
        case 1 -> text.insert(random.nextBoolean() ? at : text.length(), piece());
        case 2 -> text.deleteCharAt(at);
        default -> text.replace(0, 2, String.format("%02x", random.nextInt(256)));
      }
    }
    return text.toString();
  }

  private String pieces() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(16);
    for (int i = 0; i < pieces; i++) {
      text.append(piece());
    }
    return text.toString();
  }

  private String piece() {
    return random.nextInt(20) == 0
        ? String.valueOf((char) random.nextInt(0x10000))
        : PIECES[random.nextInt(PIECES.length)];
  }

  private String stateValue() {
    StringBuilder value = new StringBuilder();
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      char c = (char) (' ' + random.nextInt('~' - ' ' + 1));
      value.append(c == ',' || c == '=' ? '.' : c);
    }
    return value.append('!').toString();
  }

  private String properties() {
    StringBuilder properties = new StringBuilder();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      properties.append(i == 0 ? "" : " ; ").append(text(TOKEN_CHARS, 1 + random.nextInt(5)));
      if (random.nextBoolean()) {
        properties.append('=').append(text(TOKEN_CHARS, random.nextInt(5)));
      }
    }
    return properties.toString();
  }

  private String unicode(int codePoints) {
    StringBuilder text = new StringBuilder();
    while (codePoints > 0) {
      int codePoint = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        text.appendCodePoint(codePoint);
        codePoints--;
      }
    }
    return text.toString();
  }

  private String text(String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
