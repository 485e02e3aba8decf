package good;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OpenTelemetry's own annotations: the agent's rules, and the agent's types of attributes. */
public class WithSpanEverywhere<C> {

  @WithSpan
  public String place(@SpanAttribute("order.id") String orderId, @SpanAttribute long cents) {
    return orderId;
  }

  @WithSpan(value = "charge card", kind = SpanKind.CLIENT)
  protected void charge() {}

  @WithSpan(inheritContext = false)
  void nightly(@SpanAttribute int day) {}

  @WithSpan
  public void values(
      @SpanAttribute byte small,
      @SpanAttribute Short medium,
      @SpanAttribute char letter,
      @SpanAttribute Integer boxed,
      @SpanAttribute float rough,
      @SpanAttribute Float boxedRough,
      @SpanAttribute Boolean flag,
      @SpanAttribute SpanKind kind,
      @SpanAttribute Optional<String> maybe,
      @SpanAttribute Class<?> type,
      @SpanAttribute Object any,
      @SpanAttribute C generic) {}

  @WithSpan
  public <T extends Number> void elements(
      @SpanAttribute int[] ints,
      @SpanAttribute short[] shorts,
      @SpanAttribute double[] doubles,
      @SpanAttribute Boolean[] flags,
      @SpanAttribute SpanKind[] kinds,
      @SpanAttribute List<String> texts,
      @SpanAttribute List<Integer> integers,
      @SpanAttribute ArrayList<Double> decimals,
      @SpanAttribute List<Short> boxedShorts,
      @SpanAttribute List<? extends Long> wild,
      @SpanAttribute List<T> numbers,
      @SpanAttribute Set<Long> noList,
      @SpanAttribute("rest") String... rest) {}
}
