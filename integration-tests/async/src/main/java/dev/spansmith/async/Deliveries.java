package dev.spansmith.async;

import com.google.common.util.concurrent.ListenableFuture;
import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A method for each type of result. */
@Traced
public class Deliveries {

  public CompletionStage<String> stage(Supplier<CompletionStage<String>> work) {
    return work.get();
  }

  public CompletableFuture<String> future(Supplier<CompletableFuture<String>> work) {
    return work.get();
  }

  public Receipt receipt(Supplier<Receipt> work) {
    return work.get();
  }

  public <T extends CompletableFuture<?>> T bound(Supplier<T> work) {
    return work.get();
  }

  public ListenableFuture<String> listenable(Supplier<ListenableFuture<String>> work) {
    return work.get();
  }

  public Promise<String> promise(Supplier<Promise<String>> work) {
    return work.get();
  }

  public Flow.Publisher<String> flow(Supplier<Flow.Publisher<String>> work) {
    return work.get();
  }

  public Publisher<String> stream(Supplier<Publisher<String>> work) {
    return work.get();
  }

  public Mono<String> mono(Supplier<Mono<String>> work) {
    return work.get();
  }

  public Flux<String> flux(Supplier<Flux<String>> work) {
    return work.get();
  }

  public Uni<String> uni(Supplier<Uni<String>> work) {
    return work.get();
  }

  public Multi<String> multi(Supplier<Multi<String>> work) {
    return work.get();
  }

  public Completable completable(Supplier<Completable> work) {
    return work.get();
  }

  public Maybe<String> maybe(Supplier<Maybe<String>> work) {
    return work.get();
  }

  public Single<String> single(Supplier<Single<String>> work) {
    return work.get();
  }

  public Observable<String> observable(Supplier<Observable<String>> work) {
    return work.get();
  }

  public Flowable<String> flowable(Supplier<Flowable<String>> work) {
    return work.get();
  }

  /** What it gives in the end is looked at, and an empty answer is a failure. */
  @ResultAttribute("answer")
  @FailsWhen("isEmpty")
  public CompletableFuture<String> ask(CompletableFuture<String> answer) {
    return answer;
  }

  /** The same of a subscription. */
  @ResultAttribute("answer")
  @FailsWhen("isEmpty")
  public Mono<String> askLater(Mono<String> answer) {
    return answer;
  }

  /** Two levels, the inner one subscribed to by whichever thread carries the outer one's work. */
  public Mono<String> nested(Mono<String> first, @SpanAttribute String orderId) {
    return first.flatMap(value -> mono(() -> Mono.just(value + orderId)));
  }
}
