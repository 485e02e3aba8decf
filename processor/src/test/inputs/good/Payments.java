package good;

import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.List;

@Traced
public interface Payments<C extends Comparable<? super C>> extends Iterable<C> {

  void charge(C card, @SpanAttribute long cents) throws IOException;

  default boolean isOpen() {
    return true;
  }

  @NotTraced
  List<C> cards();

  static <C extends Comparable<? super C>> Payments<C> of(Payments<C> payments) {
    return payments;
  }
}
