package dev.spansmith.runtime;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;

/** A Completable whose subscriptions are spans. */
final class TracedCompletable extends Completable {

  private final Completable source;
  private final Subscriptions<Void> call;

  TracedCompletable(Completable source, Subscriptions<Void> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  protected void subscribeActual(CompletableObserver observer) {
    Subscribed<Void> subscribed = call.start(null);
    Source ours = new Source(observer, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Source extends RxSource<Void> implements CompletableObserver {

    private final CompletableObserver observer;

    Source(CompletableObserver observer, Subscribed<Void> subscribed) {
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
    public void onComplete() {
      subscribed.ending().succeed(null);
      subscribed.tell(observer::onComplete);
    }
  }
}
