// options: -Aspansmith.async=good.AsyncSupported.Promise=good.AsyncSupported.Support
package good;

import dev.spansmith.annotations.*;
import dev.spansmith.runtime.AsyncSupport;
import dev.spansmith.runtime.SpanEnding;
import java.util.function.BiConsumer;

/** A type of result that only its user knows how to follow. */
public interface AsyncSupported {

  interface Promise<T> {
    void onDone(BiConsumer<? super T, Throwable> listener);
  }

  final class Support implements AsyncSupport<Promise<?>> {

    @Override
    public void endWith(Promise<?> promise, SpanEnding<Object> ending) {
      promise.onDone(ending::complete);
    }
  }

  @Traced
  Promise<String> place(@SpanAttribute String orderId);
}
