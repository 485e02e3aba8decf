package dev.spansmith.runtime;

import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

/**
 * A Mono whose subscriptions are spans. Its value, if there is one, is the end.
 *
 * @param <T> the type of the value
 */
final class TracedMono<T> extends MonoOperator<T, T> {

  private final Subscriptions<T> call;

  TracedMono(Mono<T> source, Subscriptions<T> call) {
    super(source);
    this.call = call;
  }

  @Override
  public void subscribe(CoreSubscriber<? super T> actual) {
    Subscribed<T> subscribed =
        call.start(actual.currentContext().getOrDefault(ReactorSpans.KEY, null));
    CoreSubscriber<T> ours = new Single<>(actual, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Single<T> extends ReactorSubscriber<T> {

    Single(CoreSubscriber<? super T> actual, Subscribed<T> subscribed) {
      super(actual, subscribed);
    }

    @Override
    public void onNext(T value) {
      subscribed.ending().succeed(value);
      super.onNext(value);
    }
  }
}
