package fixed;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;

@Traced(kind = SpanKind.SERVER)
public class DirectionNeeded {
  public void handle(@Propagated Map<String, String> fields) {}
}
