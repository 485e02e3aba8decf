package dev.spansmith.runtime;

import java.util.concurrent.Flow;

/**
 * Stands between a publisher and its subscriber, and passes everything on.
 *
 * @param <T> the type of elements
 */
class FlowSubscriber<T> implements Flow.Subscriber<T>, Flow.Subscription {

  private final Flow.Subscriber<? super T> subscriber;
  private final Subscribed<T> subscribed;
  private volatile @Nullable Flow.Subscription subscription;

  FlowSubscriber(Flow.Subscriber<? super T> subscriber, Subscribed<T> subscribed) {
    this.subscriber = subscriber;
    this.subscribed = subscribed;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    subscribed.tell(() -> subscriber.onSubscribe(this));
  }

  @Override
  public void onNext(T element) {
    subscribed.tell(() -> subscriber.onNext(element));
  }

  @Override
  public void onError(Throwable failure) {
    subscribed.ending().fail(failure);
    subscribed.tell(() -> subscriber.onError(failure));
  }

  @Override
  public void onComplete() {
    subscribed.ending().succeed(null);
    subscribed.tell(subscriber::onComplete);
  }

  @Override
  public void request(long n) {
    Flow.Subscription given = subscription;
    if (given != null) {
      subscribed.ask(() -> given.request(n));
    }
  }

  @Override
  public void cancel() {
    Flow.Subscription given = subscription;
    if (given != null) {
      subscribed.ask(given::cancel);
    }
    subscribed.ending().cancel();
  }
}
