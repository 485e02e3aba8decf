package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * Makes each subscription to a Reactive Streams {@code Publisher} a span.
 *
 * <pre>{@code
 * return StreamSpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>Nothing here throws. A {@code Mono} or {@code Flux} of Reactor, which are such publishers,
 * stay what they are; where Reactor is present others become a {@code Flux}, since only that keeps
 * Reactor's own context.
 */
@SuppressWarnings("exports") // who calls it has required the library already
public final class StreamSpans {

  private StreamSpans() {}

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
  public static <T> @Nullable Publisher<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Publisher<T> publisher) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    if (call.areNone(publisher)) {
      return publisher;
    }
    return Libraries.REACTOR
        ? ReactorSpans.of(publisher, call)
        : subscriber -> subscribe(publisher, subscriber, call);
  }

  private static <T> void subscribe(
      Publisher<T> publisher, Subscriber<? super T> subscriber, Subscriptions<T> call) {
    if (subscriber == null) {
      publisher.subscribe(null); // which refuses it in its own way
      return;
    }
    Subscribed<T> subscribed = call.start(null);
    StreamSubscriber<T> ours = new StreamSubscriber<>(subscriber, subscribed);
    subscribed.subscribe(() -> publisher.subscribe(ours));
  }
}
