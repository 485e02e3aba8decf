package dev.spansmith.async;

import dev.spansmith.runtime.AsyncSupport;
import dev.spansmith.runtime.SpanEnding;

/** How a {@link Promise} is followed, as the build names it to the compiler. */
public final class PromiseSupport implements AsyncSupport<Promise<?>> {

  @Override
  public void endWith(Promise<?> promise, SpanEnding<Object> ending) {
    promise.onDone(ending::complete);
  }
}
