package dev.spansmith.runtime;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.AbstractMulti;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;

/**
 * A Multi whose subscriptions are spans.
 *
 * @param <T> the type of elements
 */
final class TracedMulti<T> extends AbstractMulti<T> {

  private final Multi<T> source;
  private final Subscriptions<T> call;

  TracedMulti(Multi<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  public void subscribe(MultiSubscriber<? super T> subscriber) {
    Subscribed<T> subscribed = call.start(MutinySpans.carried(subscriber));
    Subscriber<T> ours = new Subscriber<>(subscriber, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }

  private static final class Subscriber<T> extends FlowSubscriber<T>
      implements MultiSubscriber<T>, ContextSupport {

    private final MultiSubscriber<? super T> subscriber;

    Subscriber(MultiSubscriber<? super T> subscriber, Subscribed<T> subscribed) {
      super(subscriber, subscribed);
      this.subscriber = subscriber;
    }

    @Override
    public Context context() {
      return subscriber instanceof ContextSupport holder ? holder.context() : Context.empty();
    }

    @Override
    public void onItem(T element) {
      onNext(element);
    }

    @Override
    public void onFailure(Throwable failure) {
      onError(failure);
    }

    @Override
    public void onCompletion() {
      onComplete();
    }
  }
}
