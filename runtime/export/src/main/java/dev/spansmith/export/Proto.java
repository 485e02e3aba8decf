package dev.spansmith.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads a protocol buffers message field by field, for the three small ones that receivers answer
 * with. Whatever the bytes are, the worst that happens is {@link Malformed}.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol buffers: encoding</a>
 */
final class Proto {

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;
  private static final int LONGEST_VARINT = 10;

  private final ByteBuffer in;
  private long tag;

  Proto(byte[] message) {
    this(ByteBuffer.wrap(message));
  }

  private Proto(ByteBuffer in) {
    this.in = in;
  }

  /** Goes to the next field, which must be read or skipped. */
  boolean next() throws Malformed {
    if (!in.hasRemaining()) {
      return false;
    }
    tag = varint();
    return true;
  }

  boolean isVarint(int field) {
    return tag == ((long) field << 3 | VARINT);
  }

  boolean isBytes(int field) {
    return tag == ((long) field << 3 | BYTES);
  }

  long varint() throws Malformed {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT && in.hasRemaining(); i++) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw new Malformed();
  }

  Proto message() throws Malformed {
    return new Proto(slice(varint()));
  }

  String text() throws Malformed {
    return StandardCharsets.UTF_8.decode(slice(varint())).toString();
  }

  void skip() throws Malformed {
    switch ((int) (tag & 7)) {
      case VARINT -> varint();
      case FIXED64 -> slice(Long.BYTES);
      case BYTES -> slice(varint());
      case FIXED32 -> slice(Integer.BYTES);
      default -> throw new Malformed();
    }
  }

  private ByteBuffer slice(long length) throws Malformed {
    if (length < 0 || length > in.remaining()) {
      throw new Malformed();
    }
    ByteBuffer slice = in.slice(in.position(), (int) length);
    in.position(in.position() + (int) length);
    return slice;
  }

  /** These bytes are no such message. */
  static final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private Malformed() {
      super("no protocol buffers message", null, false, false);
    }
  }
}
