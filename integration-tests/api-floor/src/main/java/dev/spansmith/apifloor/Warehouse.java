package dev.spansmith.apifloor;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.Optional;

/** What becomes a subclass. Each method answers with the span that was current inside. */
@Traced
public class Warehouse {

  private final Payments payments;

  public Warehouse(Payments payments) {
    this.payments = payments;
  }

  /** Takes one of each type that costs nothing to capture. */
  @Traced(value = "store goods", kind = SpanKind.CONSUMER)
  public SpanContext store(
      @SpanAttribute String text,
      @SpanAttribute boolean flag,
      @SpanAttribute byte small,
      @SpanAttribute short medium,
      @SpanAttribute int whole,
      @SpanAttribute long large,
      @SpanAttribute float rough,
      @SpanAttribute double exact,
      @SpanAttribute char letter,
      @SpanAttribute Integer boxed,
      @SpanAttribute Grade grade) {
    return here();
  }

  /** Takes what has to be converted, and what is known at run time only. */
  public SpanContext count(
      @SpanAttribute List<Integer> counts,
      @SpanAttribute String[] shelves,
      @SpanAttribute Optional<Double> weight,
      @SpanAttribute StringBuilder note,
      @SpanAttribute Object any) {
    return here();
  }

  public SpanContext ship(@SpanAttribute String orderId, @SpanAttribute long cents)
      throws DeclinedException {
    payments.charge(orderId, cents);
    return pack(orderId);
  }

  @Traced
  SpanContext pack(@SpanAttribute("order.id") String orderId) {
    return here();
  }

  private static SpanContext here() {
    return Span.current().getSpanContext();
  }
}
