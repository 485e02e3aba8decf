package fixed;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;

public class CarrierType {
  @Traced(kind = SpanKind.CONSUMER)
  public void handle(@Propagated Map<String, String> message) {}
}
