package fixed;

import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanContext;
import java.util.List;

@Traced
public class LinkType {
  public void handle(@SpanLink List<SpanContext> cause) {}
}
