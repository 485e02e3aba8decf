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
}
