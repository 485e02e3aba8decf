package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the console does with too much, too little, and what should not be printed. */
class ConsoleLimitsTest extends ConsoleFixture {

  @Test
  void textFromTheApplicationCannotReachTheTerminal() {
    SdkTracerProvider shop = service("sh\nop", plain());
    Span span = start(shop, "na\u001b[31mme\n", SpanKind.INTERNAL, null);
    span.setAttribute("k\rey", "a\u001b]0;owned\u0007");
    span.setAttribute("spaces", "two words");
    span.setAttribute("long", "x".repeat(1000));
    span.setAttribute(AttributeKey.stringArrayKey("list"), List.of("a", "b\n"));
    span.recordException(new IllegalStateException("bell\u0007 and\u202Erl"));
    span.end();

    assertThat(text()).doesNotContain("\u001b", "\u0007", "\r", "\u202e");
    assertThat(text().lines()).hasSize(3);
    assertThat(text())
        .contains(
            "na\\u001b[31mme\\n",
            "[sh\\nop]",
            "k\\rey=a\\u001b]0;owned\\u0007",
            "spaces=\"two words\"",
            "long=" + "x".repeat(120) + "… ",
            "list=[a, b\\n]",
            "! java.lang.IllegalStateException: bell\\u0007 and\\u202erl");
  }

  @Test
  void coloursAndAsciiAreTheStylesBusiness() {
    SdkTracerProvider shop =
        service("shop", new ConsoleTrees(stream, new ConsoleStyle(false, true)));
    Span root = start(shop, "root", SpanKind.SERVER, null);
    Span child = start(shop, "child", SpanKind.INTERNAL, root);
    clock.advance(Duration.ofNanos(1500));
    child.setStatus(StatusCode.ERROR);
    child.end();
    root.end();

    assertThat(text())
        .isEqualTo(
            "\u001b[1mtrace "
                + TRACE_1
                + "\u001b[0m  1.50 us, 2 spans, 1 error\n"
                + "\u001b[2m`- \u001b[0m\u001b[1mroot\u001b[0m  \u001b[36mSERVER\u001b[0m  1.50 us"
                + "  \u001b[35m[shop]\u001b[0m\n"
                + "\u001b[2m   `- \u001b[0m\u001b[1mchild\u001b[0m  1.50 us"
                + "  \u001b[31mERROR\u001b[0m\n");
  }

  @Test
  void unsampledSpansAreNotPrinted() {
    SdkTracerProvider off =
        SdkTracerProvider.builder()
            .setSampler(Sampler.alwaysOff())
            .addSpanProcessor(new ConsoleSpanProcessor(plain()))
            .build();
    providers.add(off);
    start(off, "root", SpanKind.INTERNAL, null).end();

    assertThat(text()).isEmpty();
  }

  @Test
  void aHugeTraceSaysWhatItLeftOut() {
    SdkTracerProvider shop = service("shop", plain());
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    for (int i = 0; i < ConsoleTrees.MAX_SPANS_PER_TRACE + 9; i++) {
      start(shop, "child", SpanKind.INTERNAL, root).end();
    }
    root.end();

    assertThat(text()).contains("1000 spans, 0 errors, 10 more left out");
    assertThat(text().lines()).hasSize(1001);
  }

  @Test
  void spansThatLeakGiveWayToNewOnes() {
    SdkTracerProvider shop = service("shop", plain());
    for (int i = 0; i <= ConsoleTrees.MAX_SPANS; i++) {
      start(shop, "leaked", SpanKind.INTERNAL, null);
    }
    assertThat(text())
        .isEqualTo(
            "trace "
                + TRACE_1
                + "  1 span, 0 errors, 1 unfinished, cut, more than 10000 spans waited to be"
                + " printed\n└─ leaked  unfinished  [shop]\n");
    bytes.reset();
    start(shop, "fresh", SpanKind.INTERNAL, null).end();

    assertThat(text()).contains("└─ fresh");
  }

  @Test
  void aDeepRecursionPrintsEverySpan() {
    SdkTracerProvider shop = service("shop", plain());
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      Span parent = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      spans.add(start(shop, "level", SpanKind.INTERNAL, parent));
    }
    spans.forEach(Span::end);

    assertThat(text().lines()).hasSize(901);
    assertThat(text().lines().mapToInt(String::length).max().getAsInt()).isLessThan(250);
  }

  @Test
  void repeatedIdsDoNotHang() {
    IdGenerator constant =
        new IdGenerator() {
          @Override
          public String generateSpanId() {
            return "00000000000000aa";
          }

          @Override
          public String generateTraceId() {
            return TRACE_1;
          }
        };
    SdkTracerProvider shop =
        SdkTracerProvider.builder()
            .setIdGenerator(constant)
            .addSpanProcessor(new ConsoleSpanProcessor(plain()))
            .build();
    providers.add(shop);
    Span root = start(shop, "root", SpanKind.INTERNAL, null);
    start(shop, "child", SpanKind.INTERNAL, root).end();
    root.end();

    assertThat(text()).contains("2 spans").contains("root").contains("child");
  }

  @Test
  void aBrokenStreamNeverReachesTheApplication() {
    PrintStream broken =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("broken");
          }
        };
    SdkTracerProvider shop =
        service("shop", new ConsoleTrees(broken, new ConsoleStyle(true, false)));

    assertThatCode(() -> start(shop, "root", SpanKind.INTERNAL, null).end())
        .doesNotThrowAnyException();
  }
}
