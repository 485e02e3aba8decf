package good;

import dev.spansmith.annotations.*;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The span waits for the result, which the caller gets as it is. */
@Traced
public class AsyncResults {

  public static class Receipt extends CompletableFuture<String> {}

  public CompletableFuture<String> place(
      @SpanAttribute String orderId, @SpanAttribute String result) throws IOException {
    return CompletableFuture.completedFuture(orderId + result);
  }

  public CompletionStage<? extends Number> count() {
    return CompletableFuture.completedStage(1);
  }

  public Receipt subclass(String scope) {
    return new Receipt();
  }

  public <T extends CompletableFuture<?>> T bound(@SpanAttribute("future") T future) {
    return future;
  }

  public <S extends CompletableFuture<?>, T extends S> T twice(T future) {
    return future;
  }

  public <T extends Object & CompletionStage<?>> T second(T future) {
    return future;
  }

  /** What is looked at is what it gives in the end. */
  @ResultAttribute("receipt.number")
  @ResultAttribute(value = "receipt.length", path = "length")
  public CompletableFuture<String> print() {
    return null;
  }

  @FailsWhen("isEmpty")
  public <T extends CompletionStage<? extends CharSequence>> T check(T stage) {
    return stage;
  }

  @SuppressWarnings("rawtypes")
  public CompletableFuture raw() {
    return null;
  }
}
