package dev.spansmith.runtime;

/**
 * Teaches wrappers a type of asynchronous result that Spansmith does not know. Name the type and
 * the class that implements this to the compiler, {@code
 * -Aspansmith.async=com.acme.Promise=com.acme.PromiseSupport}; that class needs a public
 * constructor without arguments, and each wrapper that returns the type makes one.
 *
 * <pre>{@code
 * public final class PromiseSupport implements AsyncSupport<Promise<?>> {
 *   @Override
 *   public void endWith(Promise<?> promise, SpanEnding<Object> ending) {
 *     promise.onResult(ending::succeed).onError(ending::fail).onCancel(ending::cancel);
 *   }
 * }
 * }</pre>
 *
 * <p>The caller gets the object that the method returned. An exception thrown here is logged, and
 * ends the span.
 *
 * @param <R> the type of result, with wildcards for its type arguments
 */
@FunctionalInterface
public interface AsyncSupport<R> {

  /**
   * Arranges for the ending to be called once the work is over.
   *
   * @param result what the traced method returned, not null
   * @param ending what ends the span, not null
   */
  void endWith(R result, SpanEnding<Object> ending);
}
