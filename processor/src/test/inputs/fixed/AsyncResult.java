package fixed;

import dev.spansmith.annotations.*;

@Traced
class AsyncResult {

  public java.util.concurrent.CompletableFuture<String> call() {
    return null;
  }

  @NotTraced
  public <T extends java.util.concurrent.FutureTask<?>> T bound() {
    return null;
  }

  @SuppressWarnings("spansmith:AsyncResult")
  public java.util.concurrent.Future<String> known() {
    return null;
  }
}
