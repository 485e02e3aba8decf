package dev.spansmith.carriers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.jms.Connection;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Carriers that a library itself takes from one side to the other. */
final class WireTest {

  private static final long PATIENCE_SECONDS = 60;

  private final Sdk sdk = new Sdk();
  private final Sender sender = new SenderTraced(sdk.openTelemetry());
  private final Receiver receiver = new ReceiverTraced(sdk.openTelemetry());
  private final BlockingQueue<Found> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<Found> answered = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void servlet() throws Exception {
    org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server(0);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(new Orders()), "/orders");
    server.setHandler(context);
    server.start();
    try {
      int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/orders"));
      Found sent = sender.httpRequest(request);
      HttpResponse<Void> answer =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());

      Found found = received();
      assertParent(found, sent);
      assertThat(answer.headers().firstValue("traceparent").orElseThrow())
          .contains(answered.element().span().getSpanId());
    } finally {
      server.stop();
    }
  }

  /** Receives with the request, and answers with the response. */
  private final class Orders extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      Found found = receiver.servlet(request);
      answered.add(sender.servlet(response));
      received.add(found);
    }
  }

  @Test
  void jms() throws Exception {
    try (Connection connection =
        new ActiveMQConnectionFactory(
                "vm://carriers?broker.persistent=false&broker.useJmx=false&jms.copyMessageOnSend=true")
            .createConnection()) {
      connection.start();
      Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      Queue queue = session.createQueue("orders");
      MessageConsumer consumer = session.createConsumer(queue);
      consumer.setMessageListener(message -> received.add(receiver.jms(message)));
      TextMessage message = session.createTextMessage("A-17");
      Found sent = sender.jms(message);
      session.createProducer(queue).send(message);

      assertParent(received(), sent);
    }
  }

  @Test
  void grpc() throws Exception {
    MethodDescriptor<String, String> place =
        MethodDescriptor.<String, String>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("shop.Orders/Place")
            .setRequestMarshaller(new Text())
            .setResponseMarshaller(new Text())
            .build();
    ServerServiceDefinition service =
        ServerServiceDefinition.builder("shop.Orders")
            .addMethod(
                place,
                ServerCalls.asyncUnaryCall(
                    (order, answers) -> {
                      answers.onNext("receipt for " + order);
                      answers.onCompleted();
                    }))
            .build();
    Server server =
        InProcessServerBuilder.forName("carriers")
            .addService(ServerInterceptors.intercept(service, new Receiving()))
            .build()
            .start();
    ManagedChannel channel = InProcessChannelBuilder.forName("carriers").build();
    try {
      Sending sending = new Sending();
      String receipt =
          ClientCalls.blockingUnaryCall(
              ClientInterceptors.intercept(channel, sending), place, CallOptions.DEFAULT, "A-17");

      assertThat(receipt).isEqualTo("receipt for A-17");
      assertParent(received(), sending.sent);
    } finally {
      channel.shutdownNow();
      server.shutdownNow();
    }
  }

  private Found received() throws InterruptedException {
    Found found = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(found).as("what was received").isNotNull();
    return found;
  }

  private void assertParent(Found found, Found sent) {
    SpanData span = sdk.of(found);
    assertThat(span.getTraceId()).isEqualTo(sent.span().getTraceId());
    assertThat(span.getParentSpanId()).isEqualTo(sent.span().getSpanId());
  }

  private final class Sending implements ClientInterceptor {

    private Found sent;

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
        MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
      return new ForwardingClientCall.SimpleForwardingClientCall<>(next.newCall(method, options)) {
        @Override
        public void start(Listener<A> answers, Metadata headers) {
          sent = sender.grpc(headers);
          super.start(answers, headers);
        }
      };
    }
  }

  private final class Receiving implements ServerInterceptor {

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      received.add(receiver.grpc(headers));
      return next.startCall(call, headers);
    }
  }

  private static final class Text implements MethodDescriptor.Marshaller<String> {

    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes(UTF_8));
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes(), UTF_8);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
