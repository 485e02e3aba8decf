package dev.spansmith.runtime;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;

/**
 * A Uni whose subscriptions are spans.
 *
 * @param <T> the type of the value
 */
final class TracedUni<T> extends AbstractUni<T> {

  private final Uni<T> source;
  private final Subscriptions<T> call;

  TracedUni(Uni<T> source, Subscriptions<T> call) {
    this.source = source;
    this.call = call;
  }

  @Override
  public void subscribe(UniSubscriber<? super T> subscriber) {
    Subscribed<T> subscribed = call.start(MutinySpans.carried(subscriber));
    Subscriber<T> ours = new Subscriber<>(subscriber, subscribed);
    subscribed.subscribe(() -> AbstractUni.subscribe(source, ours));
  }

  private static final class Subscriber<T> implements UniSubscriber<T> {

    private final UniSubscriber<? super T> subscriber;
    private final Subscribed<T> subscribed;

    Subscriber(UniSubscriber<? super T> subscriber, Subscribed<T> subscribed) {
      this.subscriber = subscriber;
      this.subscribed = subscribed;
    }

    @Override
    public Context context() {
      return subscriber.context();
    }

    @Override
    public void onSubscribe(UniSubscription given) {
      UniSubscription ours =
          () -> {
            subscribed.ask(given::cancel);
            subscribed.ending().cancel();
          };
      subscribed.tell(() -> subscriber.onSubscribe(ours));
    }

    @Override
    public void onItem(T value) {
      subscribed.ending().succeed(value);
      subscribed.tell(() -> subscriber.onItem(value));
    }

    @Override
    public void onFailure(Throwable failure) {
      subscribed.ending().fail(failure);
      subscribed.tell(() -> subscriber.onFailure(failure));
    }
  }
}
