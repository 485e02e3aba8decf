package dev.spansmith.async;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A type of result, and how the test makes and watches one.
 *
 * @param name what the traced method is called
 * @param call calls the traced method with what it is to return
 * @param pending a result that some work decides
 * @param done a result that is there already
 * @param failed a result that has failed already
 * @param empty a result that will give no value
 * @param listen subscribes to the result, or adds a callback
 */
record Kind<R>(
    String name,
    BiFunction<Deliveries, Supplier<R>, R> call,
    Function<Work, R> pending,
    Supplier<R> done,
    Function<Throwable, R> failed,
    Supplier<R> empty,
    Function<R, Heard> listen) {

  @Override
  public String toString() {
    return name;
  }

  R call(Deliveries deliveries, Supplier<R> work) {
    return call.apply(deliveries, work);
  }

  Heard listen(R result) {
    return listen.apply(result);
  }
}
