package dev.spansmith.runtime;

import io.reactivex.rxjava3.disposables.Disposable;

/**
 * What an observer of RxJava gets hold of: to dispose of it is to cancel the work.
 *
 * @param <T> the type of a single value
 */
abstract class RxSource<T> implements Disposable {

  final Subscribed<T> subscribed;
  private volatile @Nullable Disposable source;

  RxSource(Subscribed<T> subscribed) {
    this.subscribed = subscribed;
  }

  /** Called by the source, which the observer then gets as this. */
  public final void onSubscribe(Disposable given) {
    source = given;
    subscribed.tell(this::start);
  }

  public final void onError(Throwable failure) {
    subscribed.ending().fail(failure);
    subscribed.tell(() -> failed(failure));
  }

  /** Tells the observer that it is subscribed. */
  abstract void start();

  /** Tells the observer of the failure. */
  abstract void failed(Throwable failure);

  @Override
  public final void dispose() {
    Disposable given = source;
    if (given != null) {
      subscribed.ask(given::dispose);
    }
    subscribed.ending().cancel();
  }

  @Override
  public final boolean isDisposed() {
    Disposable given = source;
    return given != null && given.isDisposed();
  }
}
