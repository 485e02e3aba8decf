package dev.spansmith.containers.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShopTest {

  @Inject OrderService orders;
  @Inject AuditLog audit;
  @Inject EndedSpans ended;

  @TestHTTPResource("/orders/A-18?cents=2000")
  URI orderUri;

  @BeforeEach
  void forget() {
    ended.forget();
  }

  @Test
  void injectsOneWrapper() {
    orders.place("A-16", 1000);

    assertThat((Object) ClientProxy.unwrap(orders)).isInstanceOf(OrderServiceTraced.class);
    assertThat(audit.entries())
        .containsOnlyOnce("order service built")
        .containsOnlyOnce("order service open");
  }

  @Test
  void callsAreSpansInterceptedAndObservedOnce() {
    assertThat(orders.place("A-17", 1000)).isEqualTo(new Receipt("A-17", 1200));

    assertThat(RecordedSpans.tree(ended.spans()))
        .containsExactly(
            "OrderService.place",
            "  OrderService.total",
            "  PaymentService.charge",
            "  Shipping.ship");
    assertThat(audit.entries())
        .endsWith("call of place", "card charged for A-17", "A-17 shipped by bicycle")
        .containsOnlyOnce("A-17 shipped by bicycle");
  }

  @Test
  void resourceIsServedByItsWrapper() throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(orderUri).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(response.body()).isEqualTo(new Receipt("A-18", 2400).toString());
    List<SpanData> ours =
        ended.spans().stream()
            .filter(span -> span.getKind() == SpanKind.INTERNAL)
            .toList();
    // Quarkus's own span of the request ends when the answer is out, maybe after this line.
    assertThat(RecordedSpans.tree(ours))
        .containsExactly(
            "OrderResource.place",
            "  OrderService.place",
            "    OrderService.total",
            "    PaymentService.charge",
            "    Shipping.ship");
    assertThat(ours)
        .filteredOn(span -> span.getName().equals("OrderResource.place"))
        .allMatch(span -> span.getParentSpanContext().isValid());
  }
}
