package dev.spansmith.apifloor;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.AddingSpanAttributes;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Carries OpenTelemetry's annotations only, in every shape that the agent knows. */
// The methods that only the agent can trace, and types that no API should have.
@SuppressWarnings({"spansmith", "NonApiType"})
public class Parcels {

  @WithSpan
  public void send() {}

  @WithSpan("pick up")
  public void named() {}

  @WithSpan(kind = SpanKind.SERVER)
  public void serve() {
    call();
    produce();
  }

  @WithSpan(kind = SpanKind.CLIENT)
  void call() {
    consume();
  }

  @WithSpan(kind = SpanKind.PRODUCER)
  protected void produce() {}

  @WithSpan(value = "consumed", kind = SpanKind.CONSUMER)
  void consume() {
    serveAgain();
  }

  @WithSpan(kind = SpanKind.SERVER)
  void serveAgain() {}

  /** Calls each method that only the agent reaches. */
  @WithSpan
  public void outOfReach() {
    hidden();
    shared();
    fixed();
  }

  @WithSpan
  private void hidden() {}

  @WithSpan
  static void shared() {}

  @WithSpan
  final void fixed() {}

  @WithSpan
  public void outer() {
    alone("inner");
    send();
  }

  @WithSpan(inheritContext = false)
  public String alone(@SpanAttribute("caller") String caller) {
    send();
    return String.valueOf(Baggage.current().getEntryValue("customer"));
  }

  @WithSpan
  public void values(
      @SpanAttribute String text,
      @SpanAttribute boolean flag,
      @SpanAttribute byte small,
      @SpanAttribute short medium,
      @SpanAttribute int whole,
      @SpanAttribute long large,
      @SpanAttribute float rough,
      @SpanAttribute double exact,
      @SpanAttribute char letter,
      String untold) {}

  @WithSpan
  public void boxes(
      @SpanAttribute Boolean flag,
      @SpanAttribute Byte small,
      @SpanAttribute Short medium,
      @SpanAttribute Integer whole,
      @SpanAttribute Long large,
      @SpanAttribute Float rough,
      @SpanAttribute Double exact,
      @SpanAttribute Character letter,
      @SpanAttribute("named.text") String text) {}

  @WithSpan
  public void objects(
      @SpanAttribute Size size,
      @SpanAttribute Optional<String> maybe,
      @SpanAttribute Class<?> type,
      @SpanAttribute CharSequence characters,
      @SpanAttribute Map<String, Integer> map,
      @SpanAttribute Set<Long> set,
      @SpanAttribute Box box,
      @SpanAttribute Object any) {}

  @WithSpan
  public void arrays(
      @SpanAttribute String[] texts,
      @SpanAttribute int[] ints,
      @SpanAttribute long[] longs,
      @SpanAttribute float[] floats,
      @SpanAttribute double[] doubles,
      @SpanAttribute boolean[] flags,
      @SpanAttribute Integer[] integers,
      @SpanAttribute Float[] boxedFloats,
      @SpanAttribute Size[] sizes) {}

  @WithSpan
  public void lists(
      @SpanAttribute List<String> texts,
      @SpanAttribute List<Long> longs,
      @SpanAttribute ArrayList<Integer> integers,
      @SpanAttribute List<Double> doubles,
      @SpanAttribute List<Boolean> flags,
      @SpanAttribute List<Short> shorts,
      @SpanAttribute List<Size> sizes,
      @SpanAttribute List<Optional<String>> maybes,
      @SpanAttribute List<? extends Long> wild,
      @SpanAttribute List<?> unknown) {}

  @WithSpan
  public <T extends Number> void generic(
      @SpanAttribute List<T> numbers, @SpanAttribute("rest") String... rest) {}

  @WithSpan
  public <T> void variable(@SpanAttribute T value) {}

  @WithSpan
  public void letters(@SpanAttribute char[] letters, @SpanAttribute String text) {}

  @WithSpan
  public void describe(@SpanAttribute Object any, @SpanAttribute String text) {}

  @WithSpan
  public void collect(@SpanAttribute List<String> texts) {}

  @WithSpan
  public void lose(@SpanAttribute String id) throws LostException {
    throw new LostException(id);
  }

  @WithSpan
  public void loseInside() throws LostException {
    lose("B-2");
  }

  @WithSpan
  public void wrap() {
    throw new CompletionException(new LostException("C-3"));
  }

  @WithSpan
  public void fail() {
    throw new AssertionError("broken");
  }

  @WithSpan
  public CompletableFuture<String> later(CompletableFuture<String> work) {
    return work;
  }

  @WithSpan
  public CompletionStage<String> stage(CompletionStage<String> work) {
    return work;
  }

  @WithSpan
  public Future<String> future(Future<String> work) {
    return work;
  }

  @WithSpan
  public void label() {
    stick("A-17", 2, Size.SMALL);
  }

  @AddingSpanAttributes
  public void stick(
      @SpanAttribute("label.id") String id,
      @SpanAttribute("label.copies") int copies,
      @SpanAttribute("label.size") Size size) {}

  @WithSpan
  @AddingSpanAttributes
  public void mark(@SpanAttribute String id) {}

  /** What can get lost. */
  public static final class LostException extends Exception {
    private static final long serialVersionUID = 1;

    LostException(String id) {
      super(id + " is lost");
    }
  }

  /** Its text is not its name. */
  public enum Size {
    SMALL;

    @Override
    public String toString() {
      return "small one";
    }
  }

  /** Its text is all it has. */
  public record Box(int width) {}

  /** Named by its own name only. */
  public static class Counter {

    @WithSpan
    public void take() {}
  }

  /** What it inherits is traced, what it overrides without the annotation is not. */
  public static class Express extends Parcels {

    @WithSpan
    public void hurry() {
      send();
      named();
    }

    @Override
    public void named() {
      super.named();
    }
  }

  /** Has no body that the agent could trace. */
  public interface Courier {
    @WithSpan
    void ride();
  }
}
