package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes each subscription to a {@code Mono} or {@code Flux} of Reactor a span.
 *
 * <pre>{@code
 * return ReactorSpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>The parent is the OpenTelemetry context that Reactor's carries under the key {@code
 * io.opentelemetry.context.Context.class}, else the one at the call; and what is subscribed to
 * finds the span's context there. Nothing here throws.
 */
@SuppressWarnings("exports") // who calls it has required the library already
public final class ReactorSpans {

  /** Where Reactor's context has OpenTelemetry's. */
  static final Object KEY = Context.class;

  private ReactorSpans() {}

  /**
   * Opens a span for each subscription to a Mono.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param mono what the method returned, or null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Mono<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Mono<T> mono) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(mono) ? mono : new TracedMono<>(mono, call);
  }

  /**
   * Opens a span for each subscription to a Mono, and records the value.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param mono what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Mono<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Mono<T> mono,
      ResultRecorder<? super T> recorder) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, recorder);
    return call.areNone(mono) ? mono : new TracedMono<>(mono, call);
  }

  /**
   * Opens a span for each subscription to a Flux.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param flux what the method returned, or null
   * @param <T> the type of elements
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Flux<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Flux<T> flux) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(flux) ? flux : new TracedFlux<>(flux, call);
  }

  /** For a publisher of any kind; a Mono stays one. */
  static <T> Publisher<T> of(Publisher<T> publisher, Subscriptions<T> call) {
    return publisher instanceof Mono<T> mono
        ? new TracedMono<>(mono, call)
        : new TracedFlux<>(Flux.from(publisher), call);
  }

  static boolean isThere() {
    return Publisher.class.isAssignableFrom(Mono.class);
  }
}
