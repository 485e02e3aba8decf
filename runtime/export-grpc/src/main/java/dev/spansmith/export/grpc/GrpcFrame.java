package dev.spansmith.export.grpc;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** One message in gRPC's length-prefixed frame. */
final class GrpcFrame extends RequestBody {

  private static final MediaType GRPC = MediaType.get("application/grpc");
  private static final int HEADER = 5;

  private final byte[] message;
  private final boolean compressed;

  GrpcFrame(byte[] message, boolean compressed) {
    this.message = message;
    this.compressed = compressed;
  }

  @Override
  public MediaType contentType() {
    return GRPC;
  }

  @Override
  public long contentLength() {
    return HEADER + (long) message.length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.writeByte(compressed ? 1 : 0);
    sink.writeInt(message.length);
    sink.write(message);
  }
}
