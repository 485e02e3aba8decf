// options: -Aspansmith.futures=dependent
package good;

import dev.spansmith.annotations.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Nobody hears of a result before its span has ended, where another object can be returned. */
@Traced
public interface AsyncDependent {

  final class Receipt extends CompletableFuture<String> {}

  @ResultAttribute("receipt")
  CompletableFuture<String> place(String orderId);

  CompletionStage<? extends Number> count();

  Receipt subclass();

  <T extends CompletableFuture<?>> T bound(T future);

  @SuppressWarnings("rawtypes")
  CompletableFuture raw();
}
