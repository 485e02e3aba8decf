package dev.spansmith.apifloor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Context in and out, whichever OpenTelemetry there is. */
class ContextTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";
  private static final String NO_PARENT = "0000000000000000";
  private static final Map<String, String> FROM_AFAR =
      Map.of("traceparent", "00-" + TRACE + "-" + SPAN + "-01");

  private final Recorder recorder = Recorder.start();
  private final Post post = new PostTraced(recorder.openTelemetry());

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void whatComesInIsTheParent() {
    post.receive(FROM_AFAR);

    SeenSpan span = named("Post.receive", recorder.spans());
    assertThat(span.traceId()).isEqualTo(TRACE);
    assertThat(span.parentId()).isEqualTo(SPAN);
  }

  @Test
  void nothingThatComesInIsNoParent() {
    post.receive(Map.of());

    assertThat(named("Post.receive", recorder.spans()).parentId()).isEqualTo(NO_PARENT);
  }

  @Test
  void whatGoesOutNamesTheSpanAndTheBaggage() {
    Map<String, String> stamps = new HashMap<>();
    post.send(stamps, "c-7");

    SeenSpan span = named("Post.send", recorder.spans());
    assertThat(stamps.get("traceparent"))
        .startsWith("00-" + span.traceId() + "-" + span.spanId() + "-");
    assertThat(stamps).containsEntry("baggage", "customer.id=c-7");
  }

  @Test
  void aLocalSpanStaysTheParentAndARootHasNone() {
    assertThat(post.forward(FROM_AFAR, "c-7")).isEqualTo("c-7");

    List<SeenSpan> spans = recorder.spans();
    SeenSpan forward = named("Post.forward", spans);
    SeenSpan alone = named("Post.alone", spans);
    assertThat(named("Post.receive", spans).parentId()).isEqualTo(forward.spanId());
    assertThat(named("Post.onlyInside", spans).parentId()).isEqualTo(forward.spanId());
    assertThat(alone.parentId()).isEqualTo(NO_PARENT);
    assertThat(alone.traceId()).isNotEqualTo(forward.traceId());
    assertThat(named("Post.send", spans).parentId()).isEqualTo(alone.spanId());
  }

  @Test
  void onlyIfActiveIsNoSpanOfItsOwn() {
    post.onlyInside();

    assertThat(recorder.spans()).isEmpty();
  }

  private static SeenSpan named(String name, List<SeenSpan> spans) {
    return spans.stream()
        .filter(span -> span.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + spans));
  }
}
