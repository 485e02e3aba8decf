package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.ContextSupport;
import java.util.concurrent.Flow;

/**
 * Makes each subscription to a {@code Uni} or {@code Multi} of Mutiny a span.
 *
 * <pre>{@code
 * return MutinySpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>The parent is the OpenTelemetry context that Mutiny's carries under the key {@code
 * "io.opentelemetry.context.Context"}, else the one at the call. The span's own context is not put
 * there: all parts of a pipeline share one Mutiny context, and those beside this one would find it.
 * Nothing here throws.
 */
@SuppressWarnings("exports") // who calls it has required the library already
public final class MutinySpans {

  private static final String KEY = "io.opentelemetry.context.Context";

  private MutinySpans() {}

  /**
   * Opens a span for each subscription to a Uni.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param uni what the method returned, or null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Uni<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Uni<T> uni) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(uni) ? uni : new TracedUni<>(uni, call);
  }

  /**
   * Opens a span for each subscription to a Uni, and records the value.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param uni what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Uni<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Uni<T> uni,
      ResultRecorder<? super T> recorder) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, recorder);
    return call.areNone(uni) ? uni : new TracedUni<>(uni, call);
  }

  /**
   * Opens a span for each subscription to a Multi.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param multi what the method returned, or null
   * @param <T> the type of elements
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Multi<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Multi<T> multi) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(multi) ? multi : new TracedMulti<>(multi, call);
  }

  /** For a publisher that is a Multi; null for any other. */
  static <T> @Nullable Multi<T> asMulti(Flow.Publisher<T> publisher, Subscriptions<T> call) {
    return publisher instanceof Multi<T> multi ? new TracedMulti<>(multi, call) : null;
  }

  /** What a subscriber's context has under the key, or null. */
  static @Nullable Object carried(Object subscriber) {
    return subscriber instanceof ContextSupport holder
        ? holder.context().getOrElse(KEY, () -> null)
        : null;
  }

  static boolean isThere() {
    return Flow.Publisher.class.isAssignableFrom(Multi.class);
  }
}
