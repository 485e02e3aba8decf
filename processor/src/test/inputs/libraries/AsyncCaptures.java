package good;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Risk: what is looked at when the work is done, and context around work that goes on. */
public class AsyncCaptures {

  public record Receipt(String id, boolean refused) {}

  @Traced
  @ResultAttribute(value = "receipt.id", path = "id")
  @FailsWhen("refused")
  public CompletableFuture<Receipt> place(
      @SpanAttribute(value = "lines", path = "size") List<String> lines) {
    return null;
  }

  @Traced
  @ResultAttribute("count")
  <T extends Comparable<T>> CompletionStage<? extends T> generic(T any) {
    return null;
  }

  @Traced
  @ResultAttribute("count")
  public Mono<Integer> count(@BaggageEntry("customer.id") String customer) {
    return null;
  }

  @Traced
  public CompletableFuture<String> carried(
      @BaggageEntry("customer.id") String customer, @SpanLink List<SpanContext> causes) {
    return null;
  }

  @Traced(parent = Traced.Parent.ROOT_LINKED)
  public Flux<String> linked(@SpanAttribute String id) {
    return null;
  }

  static class Typed<C extends Comparable<C>> {

    @Traced
    @ResultAttribute("first")
    CompletableFuture<C> first() {
      return null;
    }
  }
}
