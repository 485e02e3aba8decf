package dev.spansmith.async;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Results that are on their way when the method returns. */
final class Futures {

  private Futures() {}

  static Stream<Kind<?>> all() {
    return Stream.of(
        completable("stage", Deliveries::stage, CompletableFuture::new),
        completable("future", Deliveries::future, CompletableFuture::new),
        Futures.<Receipt>completable("receipt", Deliveries::receipt, Receipt::new),
        Futures.<Receipt>completable("bound", Deliveries::bound, Receipt::new),
        listenable());
  }

  /** Any way to declare what is a CompletableFuture. */
  private static <R extends CompletionStage<String>> Kind<R> completable(
      String name,
      BiFunction<Deliveries, Supplier<R>, R> call,
      Supplier<? extends CompletableFuture<String>> empty) {
    return new Kind<>(
        name,
        call,
        work -> Futures.<R>as(pending(empty.get(), work)),
        () -> Futures.<R>as(completed(empty.get(), "done")),
        failure -> {
          CompletableFuture<String> future = empty.get();
          future.completeExceptionally(failure);
          return Futures.<R>as(future);
        },
        () -> Futures.<R>as(completed(empty.get(), null)),
        Futures::listen);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the supplier makes an R
  private static <R> R as(CompletableFuture<String> future) {
    return (R) future;
  }

  private static CompletableFuture<String> completed(
      CompletableFuture<String> future, String value) {
    future.complete(value);
    return future;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback cannot throw
  private static CompletableFuture<String> pending(CompletableFuture<String> future, Work work) {
    work.begin(future::complete, future::completeExceptionally);
    future.whenComplete(
        (value, failure) -> {
          if (future.isCancelled()) {
            work.cancel();
          }
        });
    return future;
  }

  static Heard listen(CompletionStage<String> stage) {
    Heard heard = new Heard();
    stage.whenComplete(heard::completed);
    return heard.cancelBy(() -> stage.toCompletableFuture().cancel(true));
  }

  private static Kind<ListenableFuture<String>> listenable() {
    return new Kind<>(
        "listenable",
        Deliveries::listenable,
        work -> {
          SettableFuture<String> future = SettableFuture.create();
          work.begin(future::set, future::setException);
          future.addListener(
              () -> {
                if (future.isCancelled()) {
                  work.cancel();
                }
              },
              Runnable::run);
          return future;
        },
        () -> com.google.common.util.concurrent.Futures.immediateFuture("done"),
        com.google.common.util.concurrent.Futures::immediateFailedFuture,
        () -> com.google.common.util.concurrent.Futures.immediateFuture(null),
        future -> {
          Heard heard = new Heard();
          future.addListener(() -> tell(future, heard), Runnable::run);
          return heard.cancelBy(() -> future.cancel(true));
        });
  }

  private static void tell(ListenableFuture<String> future, Heard heard) {
    try {
      heard.value(com.google.common.util.concurrent.Futures.getDone(future));
    } catch (ExecutionException | RuntimeException failure) {
      heard.failed(failure.getCause() == null ? failure : failure.getCause());
    }
  }
}
