package dev.spansmith.runtime;

import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * As {@link FlowSubscriber}, for the interfaces of Reactive Streams, which the JDK's copy.
 *
 * @param <T> the type of elements
 */
class StreamSubscriber<T> implements Subscriber<T>, Subscription {

  private final Subscriber<? super T> subscriber;
  final Subscribed<T> subscribed;
  private volatile @Nullable Subscription subscription;

  StreamSubscriber(Subscriber<? super T> subscriber, Subscribed<T> subscribed) {
    this.subscriber = subscriber;
    this.subscribed = subscribed;
  }

  @Override
  public void onSubscribe(Subscription given) {
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
    Subscription given = subscription;
    if (given != null) {
      subscribed.ask(() -> given.request(n));
    }
  }

  @Override
  public void cancel() {
    Subscription given = subscription;
    if (given != null) {
      subscribed.ask(given::cancel);
    }
    subscribed.ending().cancel();
  }
}
