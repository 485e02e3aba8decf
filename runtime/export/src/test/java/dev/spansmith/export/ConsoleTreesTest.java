package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The console's text, character by character. */
class ConsoleTreesTest extends ConsoleFixture {

  @Test
  void printsOneTraceAsATree() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "GET /orders", SpanKind.SERVER, null);
    root.setAttribute("http.request.method", "GET");
    clock.advance(Duration.ofMillis(5));
    Span place = start(shop, "OrderService.place", SpanKind.INTERNAL, root);
    place.setAttribute("order.id", "A-17").setAttribute("cents", 1299);
    place.setAttribute(FUNCTION, "com.acme.OrderService.place");
    clock.advance(Duration.ofMillis(1));
    Span charge = start(shop, "charge card", SpanKind.CLIENT, place);
    charge.setAttribute(FUNCTION, "com.acme.Payments.charge");
    charge.setAttribute("error.type", "java.io.IOException");
    charge.addEvent(
        "exception",
        Attributes.builder()
            .put("exception.type", "java.io.IOException")
            .put("exception.message", "connection\nrefused")
            .put("exception.stacktrace", "java.io.IOException\n\tat com.acme.Payments")
            .build());
    charge.setStatus(StatusCode.ERROR);
    clock.advance(Duration.ofNanos(1_234_567));
    charge.end();
    place.setStatus(StatusCode.ERROR).setAttribute("error.type", "java.io.IOException");
    place.end();
    Span log = start(shop, "Audit.log", SpanKind.INTERNAL, root);
    clock.advance(Duration.ofNanos(640));
    log.end();
    assertThat(text()).isEmpty();
    root.end();

    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_1
                + "  7.24 ms, 4 spans, 2 errors\n"
                + """
                └─ GET /orders  SERVER  7.24 ms  [shop]
                   ├─ OrderService.place  2.23 ms  ERROR java.io.IOException  order.id=A-17 \
                cents=1299  in com.acme.OrderService
                   │  └─ charge card  CLIENT  1.23 ms  ERROR  in com.acme.Payments.charge
                   │        ! java.io.IOException: connection\\nrefused
                   └─ Audit.log  640 ns
                """);
  }

  @Test
  void leavesOutWhatEveryHttpRequestHas() {
    SdkTracerProvider shop = service("shop", plain());
    Span span = start(shop, "POST /orders", SpanKind.SERVER, null);
    span.setAttribute("http.request.method", "POST");
    span.setAttribute("http.route", "/orders");
    span.setAttribute("url.path", "/orders");
    span.setAttribute("url.scheme", "http");
    span.setAttribute("server.address", "localhost");
    span.setAttribute("network.protocol.version", "1.1");
    span.setAttribute("http.response.status_code", 200);
    span.setAttribute("order.id", "A-17");
    span.end();
    Span other = start(shop, "not HTTP", SpanKind.INTERNAL, null);
    other.setAttribute("server.address", "kept");
    other.end();

    assertThat(text())
        .contains(
            "POST /orders  SERVER  0 ns  [shop]  http.response.status_code=200 order.id=A-17\n")
        .contains("server.address=kept\n");
  }

  @Test
  void tracesThatInterleaveComeOutAsOneBlockEach() {
    SdkTracerProvider shop = service("shop", plain());
    Span first = start(shop, "first", SpanKind.INTERNAL, null);
    Span second = start(shop, "second", SpanKind.INTERNAL, null);
    Span inFirst = start(shop, "in first", SpanKind.INTERNAL, first);
    Span inSecond = start(shop, "in second", SpanKind.INTERNAL, second);
    inFirst.end();
    inSecond.end();
    second.end();
    first.end();

    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_2
                + "  0 ns, 2 spans, 0 errors\n"
                + "└─ second  0 ns  [shop]\n"
                + "   └─ in second  0 ns\n"
                + "trace "
                + TRACE_1
                + "  0 ns, 2 spans, 0 errors\n"
                + "└─ first  0 ns  [shop]\n"
                + "   └─ in first  0 ns\n");
  }

  @Test
  void servicesThatShareAStreamPrintOneTree() {
    ConsoleTrees trees = plain();
    SdkTracerProvider shop = service("shop", trees);
    SdkTracerProvider payments = service("payments", trees);
    Span call = start(shop, "POST", SpanKind.CLIENT, null);
    Span served =
        payments
            .get("test")
            .spanBuilder("POST /charge")
            .setSpanKind(SpanKind.SERVER)
            .setParent(
                Context.root()
                    .with(
                        Span.wrap(
                            SpanContext.createFromRemoteParent(
                                call.getSpanContext().getTraceId(),
                                call.getSpanContext().getSpanId(),
                                TraceFlags.getSampled(),
                                TraceState.getDefault()))))
            .startSpan();
    Span book = start(payments, "Ledger.book", SpanKind.INTERNAL, served);
    book.end();
    // The caller may give up first; the tree waits for the last span wherever it is.
    call.end();
    served.end();

    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_1
                + "  0 ns, 3 spans, 0 errors\n"
                + "└─ POST  CLIENT  0 ns  [shop]\n"
                + "   └─ POST /charge  SERVER  0 ns  [payments]\n"
                + "      └─ Ledger.book  0 ns\n");
  }

  @Test
  void siblingsStandInTheOrderOfTheirStart() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    Span late =
        shop.get("test")
            .spanBuilder("late")
            .setStartTimestamp(Instant.ofEpochSecond(0, clock.now() + 500))
            .setParent(Context.root().with(root))
            .startSpan();
    Span early = start(shop, "early", SpanKind.INTERNAL, root);
    clock.advance(Duration.ofMillis(1));
    early.end();
    late.end();
    root.end();

    assertThat(text()).containsSubsequence("├─ early", "└─ late");
  }

  @Test
  void spansThatNeverEndAreUnfinishedAtClose() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    start(shop, "forgotten", SpanKind.INTERNAL, root);
    clock.advance(Duration.ofMillis(3));
    root.end();
    start(shop, "alone", SpanKind.INTERNAL, null);
    assertThat(text()).isEmpty();
    shop.close();

    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_1
                + "  3.00 ms, 2 spans, 0 errors, 1 unfinished\n"
                + "└─ root  3.00 ms  [shop]\n"
                + "   └─ forgotten  unfinished\n"
                + "trace "
                + TRACE_2
                + "  1 span, 0 errors, 1 unfinished\n"
                + "└─ alone  unfinished  [shop]\n");
  }

  @Test
  void closingOneServiceWaitsForTheSpansOfAnother() {
    ConsoleTrees trees = plain();
    SdkTracerProvider shop = service("shop", trees);
    SdkTracerProvider payments = service("payments", trees);
    Span call = start(shop, "call", SpanKind.CLIENT, null);
    Span served = start(payments, "serve", SpanKind.SERVER, call);
    shop.close();
    assertThat(text()).isEmpty();
    served.end();

    assertThat(text()).contains("2 spans, 0 errors, 1 unfinished", "call  CLIENT  unfinished");
  }

  @Test
  void flushPrintsLiveTracesOnceAndTheWholeTreeAtTheEnd() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    shop.forceFlush();
    shop.forceFlush();
    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_1
                + "  1 span, 0 errors, 1 unfinished, still live\n└─ root  unfinished  [shop]\n");
    bytes.reset();
    root.end();

    assertThat(text())
        .isEqualTo("trace " + TRACE_1 + "  0 ns, 1 span, 0 errors\n└─ root  0 ns  [shop]\n");
  }

  @Test
  void whatStartsAfterItsTraceWasPrintedContinuesIt() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    root.end();
    bytes.reset();
    start(shop, "later", SpanKind.INTERNAL, root).end();

    assertThat(text())
        .isEqualTo(
            "trace " + TRACE_1 + "  0 ns, 1 span, 0 errors, continued\n└─ later  0 ns  [shop]\n");
  }

  @Test
  void eventsAndLinksStandBelowTheirSpan() {
    SdkTracerProvider shop = service("shop", plain());
    Span other = start(shop, "other", SpanKind.INTERNAL, null);
    other.end();
    bytes.reset();
    Span span =
        shop.get("test")
            .spanBuilder("receive")
            .setNoParent()
            .addLink(other.getSpanContext())
            .startSpan();
    clock.advance(Duration.ofMillis(12));
    span.addEvent("retry", Attributes.of(AttributeKey.longKey("attempt"), 2L));
    Span child = start(shop, "child", SpanKind.INTERNAL, span);
    child.end();
    span.setStatus(StatusCode.ERROR, "gave up");
    span.end();

    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_2
                + "  12.0 ms, 2 spans, 1 error\n"
                + "└─ receive  12.0 ms  [shop]  ERROR: gave up\n"
                + "   │  * retry  +12.0 ms  attempt=2\n"
                + "   │  link to trace "
                + TRACE_1
                + " span 0000000000000001\n"
                + "   └─ child  0 ns\n");
  }
}
