package bad;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.net.http.HttpRequest;
import java.util.Map;

public class CarrierType {
  @Traced(kind = SpanKind.CONSUMER)
  public void handle(@Propagated Object message) {}

  @Traced(kind = SpanKind.SERVER)
  public void read(@Propagated HttpRequest.Builder request) {}

  @Traced(kind = SpanKind.CLIENT)
  public void write(@Propagated Map<String, Object> fields) {}
}
