package good;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Span contexts and carriers, one and many, by collection and by array. */
public class Links {

  @Traced
  public void one(@SpanLink SpanContext context) {}

  @Traced(parent = Traced.Parent.ROOT_LINKED)
  public void many(
      @SpanLink Set<? extends SpanContext> contexts,
      @SpanLink SpanContext[] array,
      @SpanAttribute("link.count") long count) {}

  @Traced(kind = SpanKind.CONSUMER)
  public void carriers(
      @SpanLink Map<String, String> one,
      @SpanLink List<Map<String, String>> several,
      @SpanLink Map<String, List<String>>[] array,
      @Propagated Map<String, List<String>> parent) {}

  @Traced
  public void varargs(@SpanLink SpanContext... contexts) {}
}
