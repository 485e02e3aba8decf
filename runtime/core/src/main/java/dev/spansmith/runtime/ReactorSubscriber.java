package dev.spansmith.runtime;

import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/**
 * As {@link StreamSubscriber}, and the source finds the span's context in Reactor's.
 *
 * @param <T> the type of elements
 */
class ReactorSubscriber<T> extends StreamSubscriber<T> implements CoreSubscriber<T> {

  private final Context context;

  ReactorSubscriber(CoreSubscriber<? super T> actual, Subscribed<T> subscribed) {
    super(actual, subscribed);
    this.context = actual.currentContext().put(ReactorSpans.KEY, subscribed.context());
  }

  @Override
  public Context currentContext() {
    return context;
  }
}
