package dev.spansmith.shop;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.shop.http.Answer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The spans of one order, through all services: shape, kinds, attributes, status, exceptions. */
class OrderTraceTest {

  private final TracedShop shop;

  OrderTraceTest() throws IOException {
    shop = new TracedShop();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void smoothOrderIsOneTraceThroughAllServices() throws IOException {
    Answer answer = shop.place(SampleOrder.SMOOTH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Outline.of(shop.spans()))
        .isEqualTo(
            """
            POST /orders SERVER [storefront]
              OrderDesk.place [storefront]
                OrderDesk.total [storefront]
                StockRoom.reserve CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /reservations SERVER [inventory]
                      Warehouse.reserve [inventory]
                        Warehouse.pick [inventory]
                        Warehouse.pick [inventory]
                PaymentGateway.charge CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /charges SERVER [payments]
                      CardTerminal.charge [payments]
                        ask the bank [payments]
                DeliveryDesk.book [storefront]
                  DeliveryDesk.courierFor [storefront]
                ParcelDesk.order [storefront]
                  ParcelDesk.send PRODUCER [storefront]
                    PackingTable.pack CONSUMER [shipping]
                      POST CLIENT [shipping]
                        POST /labels SERVER [storefront]
            PackingTable.sort CONSUMER [shipping]
            """);
  }

  @Test
  void aBatchLinksToTheOrdersInIt() throws IOException {
    shop.place(SampleOrder.SMOOTH);

    SpanData sort = span("PackingTable.sort");
    SpanData send = span("ParcelDesk.send");
    assertThat(sort.getTraceId()).isNotEqualTo(send.getTraceId());
    assertThat(sort.getLinks())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getSpanContext().getTraceId()).isEqualTo(send.getTraceId());
              assertThat(link.getSpanContext().getSpanId()).isEqualTo(send.getSpanId());
            });
  }

  @Test
  void attributesKeepTheirTypes() throws IOException {
    shop.place(SampleOrder.SMOOTH);

    assertThat(attributes("OrderDesk.place"))
        .isEqualTo(
            Attributes.builder()
                .put("code.function.name", "dev.spansmith.shop.storefront.OrderDesk.place")
                .put("order.id", "A-1001")
                .put(stringArrayKey("order.skus"), List.of("teapot", "mug"))
                .put("customer.tier", "GOLD")
                .build());
    assertThat(attributes("OrderDesk.total").get(longKey("discountPercent"))).isEqualTo(10);
    assertThat(attributes("PaymentGateway.charge"))
        .isEqualTo(
            Attributes.builder()
                .put("code.function.name", "dev.spansmith.shop.storefront.PaymentGateway.charge")
                .put("peer.service", "payments")
                .put("order.id", "A-1001")
                .put("payment.cents", 4185)
                .build());
    assertThat(attributes("ask the bank"))
        .isEqualTo(
            Attributes.builder()
                .put("code.function.name", "dev.spansmith.shop.payments.CardTerminal.authorize")
                .put("payment.method", "card")
                .put("card.brand", "VISA")
                .build());
    assertThat(shop.spans("Warehouse.pick"))
        .extracting(span -> span.getAttributes().get(stringKey("sku")))
        .containsExactly("teapot", "mug");
  }

  @Test
  void cardNumberIsInNoSpan() throws IOException {
    shop.place(SampleOrder.SMOOTH);

    // Four digits of it would be found in ids and times, now and then.
    assertThat(shop.spans()).noneMatch(span -> span.toString().contains("42424242"));
  }

  @Test
  void emptyShelfIsExpected() throws IOException {
    Answer answer = shop.place(SampleOrder.OUT_OF_STOCK);

    assertThat(answer.form().text("message")).endsWith("later: kettle");
    assertThat(Outline.of(shop.spans())).doesNotContain("ERROR").doesNotContain("!");
  }

  @Test
  void declinedPaymentIsExpectedAtEachLevel() throws IOException {
    Answer answer = shop.place(SampleOrder.DECLINED);

    assertThat(answer.status()).isEqualTo(402);
    assertThat(Outline.of(shop.spans()))
        .isEqualTo(
            """
            POST /orders SERVER [storefront]
              OrderDesk.place [storefront]
                OrderDesk.total [storefront]
                StockRoom.reserve CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /reservations SERVER [inventory]
                      Warehouse.reserve [inventory]
                        Warehouse.pick [inventory]
                PaymentGateway.charge CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /charges SERVER [payments]
                      CardTerminal.charge [payments]
                        ask the bank [payments]
                StockRoom.release CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /releases SERVER [inventory]
                      Warehouse.release [inventory]
            """);
    assertThat(shop.spans())
        .allSatisfy(span -> assertThat(span.getAttributes().get(stringKey("error.type"))).isNull());
  }

  @Test
  void unexpectedFailureIsRecordedOnce() throws IOException {
    Answer answer = shop.place(SampleOrder.FAILING);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(Outline.of(shop.spans()))
        .isEqualTo(
            """
            POST /orders SERVER [storefront] ERROR
              OrderDesk.place [storefront] ERROR
                OrderDesk.total [storefront]
                StockRoom.reserve CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /reservations SERVER [inventory]
                      Warehouse.reserve [inventory]
                        Warehouse.pick [inventory]
                PaymentGateway.charge CLIENT [storefront]
                  POST CLIENT [storefront]
                    POST /charges SERVER [payments]
                      CardTerminal.charge [payments]
                        ask the bank [payments]
                DeliveryDesk.book [storefront] ERROR
                  DeliveryDesk.courierFor [storefront] ERROR !exception
            """);
    for (String name : List.of("OrderDesk.place", "DeliveryDesk.book", "DeliveryDesk.courierFor")) {
      assertThat(attributes(name).get(stringKey("error.type")))
          .isEqualTo("java.lang.IllegalStateException");
    }
    EventData exception = span("DeliveryDesk.courierFor").getEvents().get(0);
    assertThat(exception.getAttributes().get(stringKey("exception.message")))
        .isEqualTo("No courier goes to ISLANDS");
  }

  /** Copied, because the SDK's own do not equal others. */
  private Attributes attributes(String name) {
    return span(name).getAttributes().toBuilder().build();
  }

  private SpanData span(String name) {
    List<SpanData> named = shop.spans(name);
    assertThat(named).as(name).hasSize(1);
    return named.get(0);
  }
}
