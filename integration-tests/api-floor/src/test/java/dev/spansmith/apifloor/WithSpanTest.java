package dev.spansmith.apifloor;

import static dev.spansmith.apifloor.Outline.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.apifloor.Parcels.Counter;
import dev.spansmith.apifloor.Parcels.Courier;
import dev.spansmith.apifloor.Parcels.Express;
import dev.spansmith.apifloor.Parcels.LostException;
import dev.spansmith.apifloor.Parcels.Size;
import io.opentelemetry.api.baggage.Baggage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class that carries OpenTelemetry's annotations only gives the spans that the OpenTelemetry
 * agent gives. The same expectations hold for the agent, in JVMs that it instruments, and for the
 * wrapper, without the agent and with its annotations switched off; in a JVM of the agent the
 * wrapper leaves all to it. {@link #agent} marks each difference that is meant.
 */
@ParameterizedClass
@MethodSource("subjects")
@SuppressWarnings("FutureReturnValueIgnored") // the spans say what became of them
class WithSpanTest {

  private static final String ERROR_TYPE = "error.type";

  /** Makes what is called. */
  record Subject(
      String name,
      Function<Recorder, Parcels> parcels,
      Function<Recorder, Express> express,
      Function<Recorder, Counter> counter) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Subject> subjects() {
    Subject wrapper =
        new Subject(
            "wrapper",
            recorder -> new ParcelsTraced(recorder.openTelemetry()),
            recorder -> new Parcels_ExpressTraced(recorder.openTelemetry()),
            recorder -> new Parcels_CounterTraced(recorder.openTelemetry()));
    Subject plain =
        new Subject(
            "plain",
            recorder -> new Parcels(),
            recorder -> new Express(),
            recorder -> new Counter());
    return OpenTelemetryHere.agentReadsAnnotations()
        ? Stream.of(plain, wrapper)
        : Stream.of(wrapper);
  }

  @Parameter Subject subject;

  private final Recorder recorder = Recorder.start();

  @AfterEach
  void stop() {
    recorder.close();
  }

  private Parcels parcels() {
    return subject.parcels().apply(recorder);
  }

  @Test
  void names() {
    parcels().send();
    parcels().named();
    subject.counter().apply(recorder).take();

    assertSpans(
        parcel("send"),
        span("pick up", Parcels.class, "named"),
        span("Counter.take", Counter.class, "take"));
  }

  @Test
  void kindsAndParents() {
    parcels().serve();

    assertSpans(
        parcel("serve").kind("SERVER"),
        parcel("call").kind("CLIENT").in("Parcels.serve"),
        parcel("produce").kind("PRODUCER").in("Parcels.serve"),
        span("consumed", Parcels.class, "consume").kind("CONSUMER").in("Parcels.call"),
        parcel("serveAgain").kind("SERVER").in("consumed"));
  }

  @Test
  void outOfReach() {
    parcels().outOfReach();

    if (agent("no subclass can override private, static and final methods; the compiler warns")) {
      assertSpans(
          parcel("outOfReach"),
          parcel("hidden").in("Parcels.outOfReach"),
          parcel("shared").in("Parcels.outOfReach"),
          parcel("fixed").in("Parcels.outOfReach"));
    } else {
      assertSpans(parcel("outOfReach"));
    }
  }

  @Test
  void contextThatIsNotInherited() {
    parcels().outer();

    assertSpans(
        parcel("outer"),
        parcel("send").in("Parcels.outer"),
        parcel("alone").with("caller", "inner"),
        parcel("send").in("Parcels.alone"));
  }

  @Test
  void baggageOfAContextThatIsNotInherited() {
    String seen =
        Baggage.builder()
            .put("customer", "C-1")
            .build()
            .storeInContext(io.opentelemetry.context.Context.current())
            .wrapSupplier(() -> parcels().alone("caller"))
            .get();

    boolean agent = agent("the new trace still serves the customer that the baggage names");
    assertThat(seen).isEqualTo(agent ? "null" : "C-1");
    assertSpans(parcel("alone").with("caller", "caller"), parcel("send").in("Parcels.alone"));
  }

  @Test
  void values() {
    parcels()
        .values("A-17", true, (byte) 1, (short) 2, 3, 4_000_000_000L, 0.5f, 0.25, 'x', "untold");

    assertSpans(
        parcel("values")
            .with("text", "A-17")
            .with("flag", true)
            .with("small", "1")
            .with("medium", "2")
            .with("whole", 3L)
            .with("large", 4_000_000_000L)
            .with("rough", 0.5)
            .with("exact", 0.25)
            .with("letter", "x"));
  }

  @Test
  void boxes() {
    parcels().boxes(false, (byte) 1, (short) 2, 3, 4L, 0.5f, 0.25, 'x', "A-17");

    assertSpans(
        parcel("boxes")
            .with("flag", false)
            .with("small", "1")
            .with("medium", "2")
            .with("whole", 3L)
            .with("large", 4L)
            .with("rough", 0.5)
            .with("exact", 0.25)
            .with("letter", "x")
            .with("named.text", "A-17"));
  }

  @Test
  void objects() {
    parcels()
        .objects(
            Size.SMALL,
            Optional.of("some"),
            String.class,
            "characters",
            Map.of("a", 1),
            new LinkedHashSet<>(List.of(1L, 2L)),
            new Parcels.Box(3),
            4);

    assertSpans(
        parcel("objects")
            .with("size", "small one")
            .with("maybe", "Optional[some]")
            .with("type", "class java.lang.String")
            .with("characters", "characters")
            .with("map", "{a=1}")
            .with("set", "[1, 2]")
            .with("box", "Box[width=3]")
            .with("any", "4"));
  }

  @Test
  @SuppressWarnings("NullOptional") // the mistake that has to do no harm
  void absentValues() {
    parcels().boxes(null, null, null, null, null, null, null, null, null);
    parcels().objects(null, null, null, null, null, null, null, null);
    parcels().lists(null, null, null, null, null, null, null, null, null, null);
    parcels().arrays(null, null, null, null, null, null, null, null, null);
    parcels().values(null, true, (byte) 1, (short) 2, 3, 4L, 0.5f, 0.25, 'x', null);

    assertThat(recorder.spans())
        .hasSize(5)
        .allSatisfy(span -> assertThat(span.attributes()).doesNotContainKey("text"))
        .filteredOn(span -> !span.name().equals("Parcels.values"))
        .allSatisfy(span -> assertThat(span.attributes()).containsOnlyKeys("code.function.name"));
  }

  @Test
  void arrays() {
    parcels()
        .arrays(
            new String[] {"a", "b"},
            new int[] {1, 2},
            new long[] {3},
            new float[] {0.5f},
            new double[] {0.25},
            new boolean[] {true, false},
            new Integer[] {4},
            new Float[] {1.5f},
            new Size[] {Size.SMALL});

    assertSpans(
        parcel("arrays")
            .with("texts", List.of("a", "b"))
            .with("ints", List.of(1L, 2L))
            .with("longs", List.of(3L))
            .with("floats", List.of(0.5))
            .with("doubles", List.of(0.25))
            .with("flags", List.of(true, false))
            .with("integers", List.of(4L))
            .with("boxedFloats", List.of(1.5))
            .with("sizes", List.of("small one")));
  }

  @Test
  void lists() {
    parcels()
        .lists(
            List.of("a", "b"),
            List.of(1L),
            new ArrayList<>(List.of(2)),
            List.of(0.5),
            List.of(true),
            List.of((short) 3),
            List.of(Size.SMALL),
            List.of(Optional.of("some")),
            List.of(4L),
            List.of(5));

    assertSpans(
        parcel("lists")
            .with("texts", List.of("a", "b"))
            .with("longs", List.of(1L))
            .with("integers", List.of(2L))
            .with("doubles", List.of(0.5))
            .with("flags", List.of(true))
            .with("shorts", List.of("3"))
            .with("sizes", List.of("small one"))
            .with("maybes", List.of("Optional[some]"))
            .with("wild", List.of("4"))
            .with("unknown", List.of("5")));
  }

  @Test
  void genericsAndVariableArguments() {
    parcels().generic(List.of(1, 2), "a", "b");
    parcels().generic(List.of());

    assertSpans(
        parcel("generic").with("numbers", List.of("1", "2")).with("rest", List.of("a", "b")),
        parcel("generic").with("numbers", List.of()).with("rest", List.of()));
  }

  @Test
  void elementsThatAreNull() {
    parcels().collect(Arrays.asList("a", null, "b"));

    boolean agent = agent("null is no value of an attribute, and OTLP has none in arrays");
    assertSpans(parcel("collect").with("texts", agent ? List.of("a", "", "b") : List.of("a", "b")));
  }

  @Test
  void valuesThatAreLong() {
    parcels().collect(Collections.nCopies(200, "a"));
    parcels().describe("a".repeat(5000), "b");

    boolean agent = agent("no attribute grows without bounds: 128 elements, 4096 characters");
    assertSpans(
        parcel("collect").with("texts", Collections.nCopies(agent ? 200 : 128, "a")),
        parcel("describe").with("any", "a".repeat(agent ? 5000 : 4096)).with("text", "b"));
  }

  @Test
  void textThatFails() {
    Object failing =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no text");
          }
        };

    parcels().describe(failing, "b");

    if (agent("one attribute that fails is no reason to lose the span")) {
      assertSpans();
    } else {
      assertSpans(parcel("describe").with("text", "b"));
    }
  }

  @Test
  void typesThatTheAgentStumblesOver() {
    parcels().letters(new char[] {'a'}, "b");
    parcels().variable(3);

    if (agent("a type that is no attribute is no reason to lose the span")) {
      assertSpans();
    } else {
      assertSpans(parcel("letters").with("text", "b"), parcel("variable").with("value", "3"));
    }
  }

  @Test
  void exceptions() {
    assertThatThrownBy(() -> parcels().lose("A-1")).isInstanceOf(LostException.class);
    assertThatThrownBy(() -> parcels().fail()).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> parcels().wrap()).isInstanceOf(CompletionException.class);

    assertSpans(
        lost(parcel("lose").with("id", "A-1")).exception(LostException.class, "A-1 is lost"),
        failed(parcel("fail"), AssertionError.class).exception(AssertionError.class, "broken"),
        lost(parcel("wrap")).exception(LostException.class, "C-3 is lost"));
  }

  @Test
  void exceptionThatPassesTwoSpans() {
    assertThatThrownBy(() -> parcels().loseInside()).isInstanceOf(LostException.class);

    Outline outer = lost(parcel("loseInside"));
    assertSpans(
        lost(parcel("lose").with("id", "B-2"))
            .in("Parcels.loseInside")
            .exception(LostException.class, "B-2 is lost"),
        agent("once is enough, and every copy has the whole stack trace")
            ? outer.exception(LostException.class, "B-2 is lost")
            : outer);
  }

  @Test
  void futures() {
    CompletableFuture<String> work = new CompletableFuture<>();
    CompletableFuture<String> later = parcels().later(work);
    parcels().future(work);
    assertSpans(parcel("future"));

    CompletableFuture<Boolean> endedWhenHeard = later.thenApply(value -> isEnded("later"));
    work.complete("delivered");

    assertThat(later).isCompletedWithValue("delivered");
    assertThat(endedWhenHeard).isCompletedWithValue(true);
    assertSpans(); // what was heard took the one there was
  }

  @Test
  void stages() {
    CompletableFuture<String> work = new CompletableFuture<>();
    parcels().stage(work);
    assertSpans();
    work.complete("delivered");

    assertSpans(parcel("stage"));
  }

  @Test
  void futuresThatAreThereAlready() {
    CompletableFuture<String> done = CompletableFuture.completedFuture("delivered");

    assertThat(parcels().later(done)).isSameAs(done);
    assertThat(parcels().later(null)).isNull();

    assertSpans(parcel("later"), parcel("later"));
  }

  @Test
  void futuresThatFail() {
    CompletableFuture<String> work = new CompletableFuture<>();
    parcels().later(work);
    work.completeExceptionally(new CompletionException(new LostException("D-4")));

    assertSpans(lost(parcel("later")).exception(LostException.class, "D-4 is lost"));
  }

  @Test
  void futuresThatAreCancelled() {
    CompletableFuture<String> work = new CompletableFuture<>();
    parcels().later(work);
    work.cancel(true);

    if (agent("nothing has failed when nobody wants a result any more")) {
      assertThat(recorder.spans()).extracting(SeenSpan::status).containsExactly("ERROR");
    } else {
      assertSpans(parcel("later").with("spansmith.cancelled", true));
    }
  }

  @Test
  void futuresThatTheCallerCancels() {
    CompletableFuture<String> work = new CompletableFuture<>();
    parcels().later(work).cancel(true);

    if (agent("who cancels means the work, which would go on, and its span with it")) {
      assertThat(work).isNotDone();
      assertSpans();
      work.complete("delivered");
      recorder.spans();
    } else {
      assertThat(work).isCancelled();
      assertSpans(parcel("later").with("spansmith.cancelled", true));
    }
  }

  @Test
  void attributesForTheCurrentSpan() {
    parcels().label();
    parcels().stick("A-18", 3, Size.SMALL);
    parcels().mark("A-19");

    assertSpans(
        parcel("label")
            .with("label.id", "A-17")
            .with("label.copies", 2L)
            .with("label.size", "small one"),
        parcel("mark").with("id", "A-19"));
  }

  @Test
  void inheritance() {
    subject.express().apply(recorder).hurry();

    Outline hurry = span("Express.hurry", Express.class, "hurry");
    Outline send = parcel("send").in("Express.hurry");
    if (agent("a call by super does not pass the wrapper")) {
      assertSpans(hurry, send, span("pick up", Parcels.class, "named").in("Express.hurry"));
    } else {
      assertSpans(hurry, send);
    }
  }

  /** A decorator is there for nothing else, and so it does it under the agent too. */
  @Test
  void methodsWithoutABody() {
    Courier courier = () -> {};

    courier.ride();
    new Parcels_CourierTraced(recorder.openTelemetry(), courier).ride();

    assertSpans(span("Courier.ride", Courier.class, "ride"));
  }

  @Test
  void scopes() {
    parcels().send();

    boolean agent = agent("a scope is what the SDK switches off, and one for all is too many");
    assertThat(recorder.spans())
        .extracting(SeenSpan::scope)
        .containsExactly(
            agent
                ? "io.opentelemetry.opentelemetry-instrumentation-annotations-1.16"
                : Parcels.class.getName());
  }

  /** Whether these are the agent's spans, which are different, on purpose. */
  private static boolean agent(String reason) {
    assertThat(reason).isNotBlank();
    return OpenTelemetryHere.agentReadsAnnotations();
  }

  /** Takes what has ended so far. */
  private boolean isEnded(String method) {
    return recorder.spans().stream().anyMatch(span -> span.name().equals("Parcels." + method));
  }

  private void assertSpans(Outline... expected) {
    assertThat(Outline.of(recorder.spans())).containsExactlyInAnyOrder(expected);
  }

  private static Outline parcel(String method) {
    return span("Parcels." + method, Parcels.class, method);
  }

  private static Outline lost(Outline span) {
    return failed(span, LostException.class);
  }

  private static Outline failed(Outline span, Class<? extends Throwable> type) {
    return agent("the semantic conventions want an error.type on a failed span")
        ? span.error()
        : span.error().with(ERROR_TYPE, type.getName());
  }
}
