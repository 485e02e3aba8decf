package dev.spansmith.export;

/**
 * The one part of an OTLP response that matters: how many items were thrown away, and why. All
 * signals number the two fields alike.
 *
 * @param rejected never negative
 * @param message empty if none; may be a warning although nothing was rejected
 */
record PartialSuccess(long rejected, String message) {

  private static final PartialSuccess NONE = new PartialSuccess(0, "");

  /** Reads an {@code Export*ServiceResponse}; what is no such message says nothing. */
  static PartialSuccess parse(byte[] response) {
    try {
      PartialSuccess found = NONE;
      for (Proto in = new Proto(response); in.next(); ) {
        if (in.isBytes(1)) {
          found = fields(in.message());
        } else {
          in.skip();
        }
      }
      return found;
    } catch (Proto.Malformed notProtobuf) {
      return NONE;
    }
  }

  private static PartialSuccess fields(Proto in) throws Proto.Malformed {
    long rejected = 0;
    String message = "";
    while (in.next()) {
      if (in.isVarint(1)) {
        rejected = Math.max(0, in.varint());
      } else if (in.isBytes(2)) {
        message = in.text();
      } else {
        in.skip();
      }
    }
    return new PartialSuccess(rejected, message);
  }
}
