package dev.spansmith.export.spi;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * What came back from one gRPC call.
 *
 * <pre>{@code
 * new GrpcReply(response.code(), name -> trailers.get(name), message)
 * }</pre>
 */
public final class GrpcReply {

  private final int httpStatus;
  private final UnaryOperator<String> fields;
  private final byte[] message;

  /**
   * Keeps what it is given, without a copy.
   *
   * @param httpStatus the HTTP status, 200 for every answer that is gRPC
   * @param fields the value of a trailer, or of a header where there is no such trailer, by its
   *     name in lower case; null where there is neither; not null itself
   * @param message the response message without its frame, empty if there is none; not null
   */
  public GrpcReply(int httpStatus, UnaryOperator<String> fields, byte[] message) {
    this.httpStatus = httpStatus;
    this.fields = requireNonNull(fields, "fields");
    this.message = requireNonNull(message, "message");
  }

  /**
   * The HTTP status, which matters where there is no gRPC status.
   *
   * @return 200 for every answer that is gRPC
   */
  public int httpStatus() {
    return httpStatus;
  }

  /**
   * One trailer or header.
   *
   * @param name in lower case; not null
   * @return its value, or null
   */
  public String field(String name) {
    return fields.apply(name);
  }

  /**
   * The response message without its frame.
   *
   * @return never null, perhaps empty
   */
  public byte[] message() {
    return message;
  }
}
