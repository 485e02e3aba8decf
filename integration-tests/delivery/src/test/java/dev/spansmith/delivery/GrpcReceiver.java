package dev.spansmith.delivery;

import com.google.protobuf.CodedInputStream;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.ClientAuth;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** OTLP over gRPC, on gRPC's own server for Java. */
final class GrpcReceiver implements Receiver, ServerInterceptor {

  private static final MethodDescriptor<byte[], ExportTraceServiceResponse> EXPORT =
      TraceServiceGrpc.getExportMethod().toBuilder(
              new Unparsed(), TraceServiceGrpc.getExportMethod().getResponseMarshaller())
          .build();

  private static final Context.Key<String> ENCODING = Context.key("encoding");
  private static final Metadata.Key<String> HEADER =
      Metadata.Key.of("grpc-encoding", Metadata.ASCII_STRING_MARSHALLER);

  private final Inbox inbox = new Inbox();
  private final Server server;
  private volatile boolean overloaded;
  private volatile Duration latency = Duration.ZERO;

  GrpcReceiver(Tls tls) throws IOException, GeneralSecurityException {
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .intercept(this)
            .addService(
                ServerServiceDefinition.builder(TraceServiceGrpc.SERVICE_NAME)
                    .addMethod(EXPORT, ServerCalls.asyncUnaryCall(this::export))
                    .build());
    if (tls != null) {
      builder.sslContext(
          GrpcSslContexts.configure(SslContextBuilder.forServer(tls.own().keyManagers()))
              .trustManager(tls.client().trustManagers())
              .clientAuth(tls.asksForCertificate() ? ClientAuth.REQUIRE : ClientAuth.NONE)
              .build());
    }
    server = builder.build().start();
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    Context context = Context.current().withValue(ENCODING, headers.get(HEADER));
    return Contexts.interceptCall(context, call, headers, next);
  }

  private void export(byte[] request, StreamObserver<ExportTraceServiceResponse> response) {
    if (overloaded) {
      response.onError(Status.UNAVAILABLE.asRuntimeException());
      return;
    }
    try {
      inbox.accept(CodedInputStream.newInstance(request), ENCODING.get());
    } catch (IOException malformed) {
      response.onError(Status.INVALID_ARGUMENT.asRuntimeException());
      return;
    }
    LockSupport.parkNanos(latency.toNanos());
    response.onNext(ExportTraceServiceResponse.getDefaultInstance());
    response.onCompleted();
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }

  @Override
  public void overloaded(boolean now) {
    overloaded = now;
  }

  @Override
  public void latency(Duration time) {
    latency = time;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** The request as it came. */
  private static final class Unparsed implements MethodDescriptor.Marshaller<byte[]> {

    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
