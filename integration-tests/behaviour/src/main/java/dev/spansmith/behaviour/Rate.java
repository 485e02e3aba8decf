package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods that the compiler has to bridge from those of the parents. */
@Traced
public class Rate implements Supplier<Number>, Function<Integer, Number> {

  @Override
  public Integer get() {
    return 2;
  }

  @Override
  public Integer apply(@SpanAttribute Integer amount) {
    return 2 * amount;
  }
}
