package dev.spansmith.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Context on its way from one method to another, in each kind of carrier. */
final class CarriersTest {

  private final Sdk sdk = new Sdk();
  private final Sender sender = new SenderTraced(sdk.openTelemetry());
  private final Receiver receiver = new ReceiverTraced(sdk.openTelemetry());

  @AfterEach
  void stop() {
    sdk.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whatTheSenderWroteIsTheReceiversParent(Way way) {
    Way.Sent sent = with(baggage(), () -> way.send(sender));
    Found received = sent.arrival().apply(receiver);

    SpanData span = sdk.of(received);
    assertThat(span.getTraceId()).isEqualTo(sent.found().span().getTraceId());
    assertThat(span.getParentSpanId()).isEqualTo(sent.found().span().getSpanId());
    assertThat(span.getParentSpanContext().isRemote()).isTrue();
    assertThat(span.getLinks()).isEmpty();
    assertThat(received.customer()).isEqualTo("c-7");
    assertThat(Context.current()).isSameAs(Context.root());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void contextPassesThroughWhileTracingIsOff(Way way) {
    Sender untracedSender = new SenderTraced(Sdk.off());
    Receiver untracedReceiver = new ReceiverTraced(Sdk.off());

    Way.Sent sent = with(baggage().with(Span.wrap(Afar.SPAN)), () -> way.send(untracedSender));
    Found received = sent.arrival().apply(untracedReceiver);

    assertThat(received.span()).isEqualTo(Afar.SPAN);
    assertThat(received.customer()).isEqualTo("c-7");
    assertThat(Context.current()).isSameAs(Context.root());
  }

  @Test
  void aBaggageEntryGoesOutInTheHeaders() {
    Map<String, String> fields = new HashMap<>();

    sender.withBaggage(fields, "c-7");

    assertThat(fields).containsEntry("baggage", "customer.id=c-7");
  }

  private static Context baggage() {
    return Context.root().with(Baggage.builder().put("customer.id", "c-7").build());
  }

  private static <T> T with(Context context, Supplier<T> call) {
    return context.wrapSupplier(call).get();
  }
}
