package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;

/**
 * Makes each subscription to a type of RxJava 3 a span, whose parent is the context at the call:
 * RxJava carries none.
 *
 * <pre>{@code
 * return RxSpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>Nothing here throws.
 */
@SuppressWarnings("exports") // who calls it has required the library already
public final class RxSpans {

  private RxSpans() {}

  /**
   * Opens a span for each subscription to a Completable.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param completable what the method returned, or null
   * @return what the caller subscribes to; null for null
   */
  public static @Nullable Completable perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Completable completable) {
    Subscriptions<Void> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(completable) ? completable : new TracedCompletable(completable, call);
  }

  /**
   * Opens a span for each subscription to a Single.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param single what the method returned, or null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Single<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Single<T> single) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(single) ? single : new TracedSingle<>(single, call);
  }

  /**
   * Opens a span for each subscription to a Single, and records the value.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param single what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Single<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Single<T> single,
      ResultRecorder<? super T> recorder) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, recorder);
    return call.areNone(single) ? single : new TracedSingle<>(single, call);
  }

  /**
   * Opens a span for each subscription to a Maybe.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param maybe what the method returned, or null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Maybe<T> perSubscription(
      SpanDefinition definition, Context parent, SpanStarter starter, @Nullable Maybe<T> maybe) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(maybe) ? maybe : new TracedMaybe<>(maybe, call);
  }

  /**
   * Opens a span for each subscription to a Maybe, and records the value.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param maybe what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Maybe<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Maybe<T> maybe,
      ResultRecorder<? super T> recorder) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, recorder);
    return call.areNone(maybe) ? maybe : new TracedMaybe<>(maybe, call);
  }

  /**
   * Opens a span for each subscription to an Observable.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param observable what the method returned, or null
   * @param <T> the type of elements
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Observable<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Observable<T> observable) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(observable) ? observable : new TracedObservable<>(observable, call);
  }

  /**
   * Opens a span for each subscription to a Flowable.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param flowable what the method returned, or null
   * @param <T> the type of elements
   * @return what the caller subscribes to; null for null
   */
  public static <T> @Nullable Flowable<T> perSubscription(
      SpanDefinition definition,
      Context parent,
      SpanStarter starter,
      @Nullable Flowable<T> flowable) {
    Subscriptions<T> call = new Subscriptions<>(definition, parent, starter, null);
    return call.areNone(flowable) ? flowable : new TracedFlowable<>(flowable, call);
  }
}
