package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** What a span belongs to: the method beats its type, CURRENT too. */
@Traced(parent = Traced.Parent.ROOT_LINKED)
public class Parents {

  public void linked(String linking) {}

  public void linkedWithAttributes(@SpanAttribute long tracer, @SpanAttribute Object value) {}

  @Traced(parent = Traced.Parent.CURRENT)
  public void current(@SpanAttribute long cents) {}

  @Traced(parent = Traced.Parent.ROOT)
  public int root(@SpanAttribute long cents) {
    return 1;
  }

  @Traced(parent = Traced.Parent.ONLY_IF_ACTIVE)
  public int onlyIfActive() {
    return 2;
  }
}
