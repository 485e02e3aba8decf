package fixed;

import dev.spansmith.annotations.*;

@Traced
class AsyncResult {
  @NotTraced
  public java.util.concurrent.CompletableFuture<String> call() {
    return null;
  }

  public void work() {}
}
