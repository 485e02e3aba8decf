package good;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import dev.spansmith.annotations.*;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every other type of result that is followed, and what stands in their way. */
public interface AsyncSubscriptions {

  @Traced
  @ResultAttribute("order")
  Mono<String> mono(@SpanAttribute String context, List<String> failure) throws Exception;

  @Traced
  <T extends Number> Flux<? extends T> flux(@SpanAttribute("number") T number);

  @Traced
  Uni<Void> uni();

  @Traced
  Multi<?> multi();

  @Traced
  Flow.Publisher<String> flow(@SpanAttribute StringBuilder query);

  @Traced
  Publisher<String> stream();

  @Traced
  Completable completable();

  @Traced
  Maybe<String> maybe();

  @Traced
  Single<String> single();

  @Traced
  Observable<String> observable();

  @Traced
  Flowable<String> flowable();

  @Traced
  @ResultAttribute("order")
  ListenableFuture<? extends Number> listenable();

  @Traced
  SettableFuture<String> settable();

  @Traced
  @SuppressWarnings("rawtypes")
  Mono raw();

  @WithSpan(inheritContext = false)
  Mono<String> root();

  @WithSpan
  CompletableFuture<String> agents();
}
