package dev.spansmith.runtime;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Observer;

/**
 * An Observable whose subscriptions are spans.
 *
 * @param <T> the type of elements
 */
final class TracedObservable<T> extends Observable<T> {

  private final Observable<T> source;
  private final Subscriptions<T> call;

  TracedObservable(Observable<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  protected void subscribeActual(Observer<? super T> observer) {
    Subscribed<T> subscribed = call.start(null);
    Source<T> ours = new Source<>(observer, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Source<T> extends RxSource<T> implements Observer<T> {

    private final Observer<? super T> observer;

    Source(Observer<? super T> observer, Subscribed<T> subscribed) {
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
    public void onNext(T element) {
      subscribed.tell(() -> observer.onNext(element));
    }

    @Override
    public void onComplete() {
      subscribed.ending().succeed(null);
      subscribed.tell(observer::onComplete);
    }
  }
}
