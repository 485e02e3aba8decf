package bad;

import dev.spansmith.annotations.*;

class AsyncResult {
  @Traced
  java.util.concurrent.CompletableFuture<String> call() {
    return null;
  }

  @Traced
  <T extends java.util.concurrent.Future<?>> T future() {
    return null;
  }

  @Traced
  <S extends java.util.concurrent.CompletableFuture<?>, T extends S> T twice(T t) {
    return t;
  }

  @Traced
  <T extends Object & java.util.concurrent.CompletionStage<?>> T second(T t) {
    return t;
  }
}
