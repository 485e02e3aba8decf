package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.Compressor;
import io.opentelemetry.sdk.common.export.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns a message into bytes of its own before anything is sent. So a message that cannot be
 * written is told from a receiver that cannot be reached, and a second try needs no span.
 */
final class RequestBytes {

  /** What OTLP asks a receiver to take. */
  static final int LARGEST = 64 * 1024 * 1024;

  private RequestBytes() {}

  /**
   * @param compressor null for none
   */
  static byte[] of(MessageWriter message, Compressor compressor) throws IOException {
    int length = Math.max(0, message.getContentLength());
    if (length > LARGEST) {
      throw new TooLarge(length);
    }
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(compressor == null ? length : length / 4);
    if (compressor == null) {
      message.writeMessage(bytes);
    } else {
      try (OutputStream compressed = compressor.compress(bytes)) {
        message.writeMessage(compressed);
      }
    }
    return bytes.toByteArray();
  }

  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private TooLarge(int length) {
      super("The request has " + length + " bytes, more than a receiver has to take");
    }
  }
}
