package dev.spansmith.export;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The one part of an OTLP response that matters: how many items were thrown away, and why. All
 * signals number the two fields alike.
 *
 * @param rejected never negative
 * @param message empty if none; may be a warning although nothing was rejected
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol buffers: encoding</a>
 */
record PartialSuccess(long rejected, String message) {

  private static final PartialSuccess NONE = new PartialSuccess(0, "");
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int LENGTH = 2;
  private static final int FIXED32 = 5;
  private static final int LONGEST_VARINT = 10;

  /** Reads an {@code Export*ServiceResponse}; what is no such message says nothing. */
  static PartialSuccess parse(byte[] response) {
    try {
      ByteBuffer in = ByteBuffer.wrap(response);
      PartialSuccess found = NONE;
      while (in.hasRemaining()) {
        long tag = varint(in);
        if (tag == (1 << 3 | LENGTH)) {
          found = fields(slice(in));
        } else {
          skip(in, tag);
        }
      }
      return found;
    } catch (BufferUnderflowException | IllegalArgumentException notProtobuf) {
      return NONE;
    }
  }

  private static PartialSuccess fields(ByteBuffer in) {
    long rejected = 0;
    String message = "";
    while (in.hasRemaining()) {
      long tag = varint(in);
      if (tag == (1 << 3 | VARINT)) {
        rejected = Math.max(0, varint(in));
      } else if (tag == (2 << 3 | LENGTH)) {
        message = StandardCharsets.UTF_8.decode(slice(in)).toString();
      } else {
        skip(in, tag);
      }
    }
    return new PartialSuccess(rejected, message);
  }

  private static void skip(ByteBuffer in, long tag) {
    switch ((int) (tag & 7)) {
      case VARINT -> varint(in);
      case FIXED64 -> in.position(in.position() + Long.BYTES);
      case LENGTH -> slice(in);
      case FIXED32 -> in.position(in.position() + Integer.BYTES);
      default -> throw new IllegalArgumentException("no wire type");
    }
  }

  private static ByteBuffer slice(ByteBuffer in) {
    long length = varint(in);
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("longer than the message");
    }
    ByteBuffer slice = in.slice(in.position(), (int) length);
    in.position(in.position() + (int) length);
    return slice;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("varint without end");
  }
}
