package dev.spansmith.runtime;

import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/**
 * A Flux whose subscriptions are spans.
 *
 * @param <T> the type of elements
 */
final class TracedFlux<T> extends FluxOperator<T, T> {

  private final Subscriptions<T> call;

  TracedFlux(Flux<T> source, Subscriptions<T> call) {
    super(source);
    this.call = call;
  }

  @Override
  public void subscribe(CoreSubscriber<? super T> actual) {
    Subscribed<T> subscribed =
        call.start(actual.currentContext().getOrDefault(ReactorSpans.KEY, null));
    CoreSubscriber<T> ours = new ReactorSubscriber<>(actual, subscribed);
    subscribed.subscribe(() -> source.subscribe(ours));
  }
}
