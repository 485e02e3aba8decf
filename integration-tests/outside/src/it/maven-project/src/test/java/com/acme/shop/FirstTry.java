package com.acme.shop;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at the spans themselves: a printed tree does not tell a number from its text. */
public final class FirstTry {

  private FirstTry() {}

  public static void main(String[] arguments) throws NoSuchMethodException {
    same(
        false,
        OrderService.class
            .getMethod("place", String.class, long.class)
            .getParameters()[0]
            .isNamePresent());

    Collector collector = new Collector();
    try (OpenTelemetrySdk sdk =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(collector))
                    .build())
            .build()) {
      same("receipt for A-17", new OrderServiceTraced(sdk).place("A-17", 1299));
      Checkout.Order order =
          new Checkout.Order(
              "A-18", new Checkout.Customer(new Checkout.Address("Ulm")), List.of("mug", "pen"));
      new CheckoutTraced(sdk).place(order, "4111111111111111");
    }

    same(3, collector.spans.size());
    SpanData reserve = collector.spans.get(0);
    SpanData place = collector.spans.get(1);
    same("OrderService.place", place.getName());
    same(
        Attributes.of(
            AttributeKey.stringKey("code.function.name"),
            "com.acme.shop.OrderService.place",
            AttributeKey.stringKey("orderId"),
            "A-17",
            AttributeKey.longKey("cents"),
            1299L),
        Attributes.builder().putAll(place.getAttributes()).build());
    same("OrderService.reserve", reserve.getName());
    same("A-17", reserve.getAttributes().get(AttributeKey.stringKey("order.id")));
    same(place.getSpanId(), reserve.getParentSpanId());
    SpanData checkout = collector.spans.get(2);
    same(StatusCode.ERROR, checkout.getStatus().getStatusCode());
    same(
        Attributes.builder()
            .put("code.function.name", "com.acme.shop.Checkout.place")
            .put("order.id", "A-18")
            .put("customer.city", "Ulm")
            .put("order.lines", 2)
            .put("card.number", "***1111")
            .put("receipt.number", "R-A-18")
            .put("error.type", "CARD_EXPIRED")
            .build(),
        Attributes.builder().putAll(checkout.getAttributes()).build());
  }

  private static void same(Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }

  private static final class Collector implements SpanExporter {

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> ended) {
      spans.addAll(ended);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
