package good;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;

/** Attributes for the current span, without a span of their own. */
public class AddingAttributes<C> {

  @AddingSpanAttributes
  public int percentFor(@SpanAttribute("customer.tier") String tier, int base) {
    return base;
  }

  @AddingSpanAttributes
  protected <T extends Comparable<T>> void sort(
      @SpanAttribute("sort.keys") List<T> span, @SpanAttribute C problem) {}

  @AddingSpanAttributes
  void sort(@SpanAttribute long count) {}

  void plain() {}

  static class Both {
    @Traced
    @AddingSpanAttributes
    void call(@SpanAttribute String id) {}

    @AddingSpanAttributes
    void look(@SpanAttribute String id) {}
  }

  @Traced
  public static class Excluded {
    @NotTraced
    @AddingSpanAttributes
    public void look(@SpanAttribute String id) {}

    public void call() {}
  }

  interface Port {
    @AddingSpanAttributes
    String find(@SpanAttribute("find.id") String id) throws java.io.IOException;

    void other();
  }

  static class Inheriting implements Port {
    @Override
    public String find(String id) {
      return id;
    }

    @Override
    @Traced
    public void other() {}
  }

  static class Theirs {
    @io.opentelemetry.instrumentation.annotations.AddingSpanAttributes
    void look(@io.opentelemetry.instrumentation.annotations.SpanAttribute byte small) {}

    @io.opentelemetry.instrumentation.annotations.WithSpan
    @io.opentelemetry.instrumentation.annotations.AddingSpanAttributes
    void call(@io.opentelemetry.instrumentation.annotations.SpanAttribute String id) {}
  }
}
