package dev.spansmith.runtime;

import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;

/**
 * A Maybe whose subscriptions are spans.
 *
 * @param <T> the type of the value
 */
final class TracedMaybe<T> extends Maybe<T> {

  private final Maybe<T> source;
  private final Subscriptions<T> call;

  TracedMaybe(Maybe<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  protected void subscribeActual(MaybeObserver<? super T> observer) {
    Subscribed<T> subscribed = call.start(null);
    Source<T> ours = new Source<>(observer, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Source<T> extends RxSource<T> implements MaybeObserver<T> {

    private final MaybeObserver<? super T> observer;

    Source(MaybeObserver<? super T> observer, Subscribed<T> subscribed) {
      super(subscribed);
      this.observer = observer;
    }

    @Override
    void start() {
      observer.onSubscribe(this);
    }

    @Override
    void failed(Throwable failure) {
      observer.onError(failure);
    }

    @Override
    public void onSuccess(T value) {
      subscribed.ending().succeed(value);
      subscribed.tell(() -> observer.onSuccess(value));
    }

    @Override
    public void onComplete() {
      subscribed.ending().succeed(null);
      subscribed.tell(observer::onComplete);
    }
  }
}
