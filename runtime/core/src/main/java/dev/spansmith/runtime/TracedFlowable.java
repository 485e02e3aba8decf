package dev.spansmith.runtime;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import org.reactivestreams.Subscriber;

/**
 * A Flowable whose subscriptions are spans.
 *
 * @param <T> the type of elements
 */
final class TracedFlowable<T> extends Flowable<T> {

  private final Flowable<T> source;
  private final Subscriptions<T> call;

  TracedFlowable(Flowable<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  protected void subscribeActual(Subscriber<? super T> subscriber) {
    Subscribed<T> subscribed = call.start(null);
    Source<T> ours = new Source<>(subscriber, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Source<T> extends StreamSubscriber<T>
      implements FlowableSubscriber<T> {

    Source(Subscriber<? super T> subscriber, Subscribed<T> subscribed) {
      super(subscriber, subscribed);
    }
  }
}
