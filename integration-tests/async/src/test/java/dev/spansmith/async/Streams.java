package dev.spansmith.async;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Results that do nothing until somebody subscribes. */
final class Streams {

  private Streams() {}

  static Stream<Kind<?>> all() {
    return Stream.of(
        flow(),
        stream(),
        mono(),
        flux(),
        uni(),
        multi(),
        completable(),
        maybe(),
        single(),
        observable(),
        flowable());
  }

  private static Flux<String> pendingFlux(Work work) {
    return Flux.create(
        sink -> {
          sink.onCancel(work::cancel);
          work.begin(
              value -> {
                sink.next(value);
                sink.complete();
              },
              sink::error);
        });
  }

  private static Kind<Flow.Publisher<String>> flow() {
    return new Kind<>(
        "flow",
        Deliveries::flow,
        work -> JdkFlowAdapter.publisherToFlowPublisher(pendingFlux(work)),
        () -> JdkFlowAdapter.publisherToFlowPublisher(Flux.just("done")),
        failure -> JdkFlowAdapter.publisherToFlowPublisher(Flux.error(failure)),
        () -> JdkFlowAdapter.publisherToFlowPublisher(Flux.empty()),
        flow -> listen(JdkFlowAdapter.flowPublisherToFlux(flow)));
  }

  /** Not Reactor's own classes, as those stay what they are. */
  @SuppressWarnings("UnnecessaryMethodReference") // it is what hides the class
  private static Kind<Publisher<String>> stream() {
    return new Kind<>(
        "stream",
        Deliveries::stream,
        work -> pendingFlux(work)::subscribe,
        () -> Flux.just("done")::subscribe,
        failure -> Flux.<String>error(failure)::subscribe,
        () -> Flux.<String>empty()::subscribe,
        stream -> listen(Flux.from(stream)));
  }

  private static Kind<Mono<String>> mono() {
    return new Kind<>(
        "mono",
        Deliveries::mono,
        work ->
            Mono.create(
                sink -> {
                  sink.onCancel(work::cancel);
                  work.begin(sink::success, sink::error);
                }),
        () -> Mono.just("done"),
        Mono::error,
        Mono::empty,
        mono -> {
          Heard heard = new Heard();
          return heard.cancelBy(mono.subscribe(heard::value, heard::failed, heard::done)::dispose);
        });
  }

  private static Kind<Flux<String>> flux() {
    return new Kind<>(
        "flux",
        Deliveries::flux,
        Streams::pendingFlux,
        () -> Flux.just("done"),
        Flux::error,
        Flux::empty,
        Streams::listen);
  }

  private static Heard listen(Flux<String> flux) {
    Heard heard = new Heard();
    return heard.cancelBy(flux.subscribe(heard::value, heard::failed, heard::done)::dispose);
  }

  private static Kind<Uni<String>> uni() {
    return new Kind<>(
        "uni",
        Deliveries::uni,
        work ->
            Uni.createFrom()
                .<String>emitter(emitter -> work.begin(emitter::complete, emitter::fail))
                .onCancellation()
                .invoke(work::cancel),
        () -> Uni.createFrom().item("done"),
        failure -> Uni.createFrom().failure(failure),
        () -> Uni.createFrom().nullItem(),
        uni -> {
          Heard heard = new Heard();
          return heard.cancelBy(uni.subscribe().with(heard::value, heard::failed)::cancel);
        });
  }

  private static Kind<Multi<String>> multi() {
    return new Kind<>(
        "multi",
        Deliveries::multi,
        work ->
            Multi.createFrom()
                .<String>emitter(
                    emitter -> work.begin(value -> emitter.emit(value).complete(), emitter::fail))
                .onCancellation()
                .invoke(work::cancel),
        () -> Multi.createFrom().item("done"),
        failure -> Multi.createFrom().failure(failure),
        () -> Multi.createFrom().empty(),
        multi -> {
          Heard heard = new Heard();
          return heard.cancelBy(
              multi.subscribe().with(heard::value, heard::failed, heard::done)::cancel);
        });
  }

  private static Kind<Completable> completable() {
    return new Kind<>(
        "completable",
        Deliveries::completable,
        work ->
            Completable.create(
                    emitter -> work.begin(value -> emitter.onComplete(), emitter::onError))
                .doOnDispose(work::cancel),
        Completable::complete,
        Completable::error,
        Completable::complete,
        completable -> listen(heard -> completable.subscribe(heard::done, heard::failed)));
  }

  private static Kind<Maybe<String>> maybe() {
    return new Kind<>(
        "maybe",
        Deliveries::maybe,
        work ->
            Maybe.<String>create(emitter -> work.begin(emitter::onSuccess, emitter::onError))
                .doOnDispose(work::cancel),
        () -> Maybe.just("done"),
        Maybe::error,
        Maybe::empty,
        maybe -> listen(heard -> maybe.subscribe(heard::value, heard::failed, heard::done)));
  }

  /** Never empty: what is empty elsewhere is a value here. */
  private static Kind<Single<String>> single() {
    return new Kind<>(
        "single",
        Deliveries::single,
        work ->
            Single.<String>create(emitter -> work.begin(emitter::onSuccess, emitter::onError))
                .doOnDispose(work::cancel),
        () -> Single.just("done"),
        Single::error,
        () -> Single.just(""),
        single -> listen(heard -> single.subscribe(heard::value, heard::failed)));
  }

  private static Kind<Observable<String>> observable() {
    return new Kind<>(
        "observable",
        Deliveries::observable,
        work ->
            Observable.<String>create(
                    emitter ->
                        work.begin(
                            value -> {
                              emitter.onNext(value);
                              emitter.onComplete();
                            },
                            emitter::onError))
                .doOnDispose(work::cancel),
        () -> Observable.just("done"),
        Observable::error,
        Observable::empty,
        observable ->
            listen(heard -> observable.subscribe(heard::value, heard::failed, heard::done)));
  }

  private static Kind<Flowable<String>> flowable() {
    return new Kind<>(
        "flowable",
        Deliveries::flowable,
        work -> Flowable.fromPublisher(pendingFlux(work)),
        () -> Flowable.just("done"),
        Flowable::error,
        Flowable::empty,
        flowable -> listen(heard -> flowable.subscribe(heard::value, heard::failed, heard::done)));
  }

  private static Heard listen(Function<Heard, Disposable> subscription) {
    Heard heard = new Heard();
    return heard.cancelBy(subscription.apply(heard)::dispose);
  }
}
