package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import java.util.concurrent.Flow;

/**
 * Makes each subscription to a {@code java.util.concurrent.Flow.Publisher} a span.
 *
 * <pre>{@code
 * return FlowSpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>Nothing here throws. A {@code Multi} of Mutiny, which is such a publisher, stays one.
 */
public final class FlowSpans {

  private FlowSpans() {}

  /**
   * Opens a span for each subscription to a publisher.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param publisher what the method returned, or null
   * @param <T> the type of elements
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Flow.Publisher<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Flow.Publisher<T> publisher) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    if (call.areNone(publisher)) {
      return publisher;
    }
    Flow.Publisher<T> multi = Libraries.MUTINY ? MutinySpans.asMulti(publisher, call) : null;
    return multi == null ? subscriber -> subscribe(publisher, subscriber, call) : multi;
  }

  private static <T> void subscribe(
      Flow.Publisher<T> publisher, Flow.Subscriber<? super T> subscriber, Subscriptions<T> call) {
    if (subscriber == null) {
      publisher.subscribe(null); // which refuses it in its own way
      return;
    }
    Subscribed<T> subscribed = call.start(null);
    FlowSubscriber<T> ours = new FlowSubscriber<>(subscriber, subscribed);
    subscribed.subscribe(() -> publisher.subscribe(ours));
  }
}
