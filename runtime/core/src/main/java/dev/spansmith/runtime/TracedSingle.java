package dev.spansmith.runtime;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;

/**
 * A Single whose subscriptions are spans.
 *
 * @param <T> the type of the value
 */
final class TracedSingle<T> extends Single<T> {

  private final Single<T> source;
  private final Subscriptions<T> call;

  TracedSingle(Single<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  protected void subscribeActual(SingleObserver<? super T> observer) {
    Subscribed<T> subscribed = call.start(null);
    Source<T> ours = new Source<>(observer, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Source<T> extends RxSource<T> implements SingleObserver<T> {

    private final SingleObserver<? super T> observer;

    Source(SingleObserver<? super T> observer, Subscribed<T> subscribed) {
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
  }
}
