package good;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.runtime.carriers.ReadableCarrier;
import dev.spansmith.runtime.carriers.WritableCarrier;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.io.Serializable;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each carrier of the JDK, in and out, beside baggage and attributes. */
public class Carriers {

  interface Envelope extends ReadableCarrier, WritableCarrier {}

  @Traced(kind = SpanKind.SERVER)
  public void handle(
      @Propagated HttpExchange exchange,
      @BaggageEntry("customer.id") String customerId,
      @SpanAttribute long cents)
      throws IOException {}

  @Traced(kind = SpanKind.CLIENT)
  public String send(@Propagated HttpRequest.Builder request, @SpanAttribute long cents) {
    return "sent";
  }

  @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.ROOT)
  public void untrusted(@Propagated Map<String, String> fields) {}

  @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.ROOT_LINKED)
  public void apart(@Propagated Map<String, List<String>> fields) {}

  @Traced
  <E extends HashMap<String, String>> int relay(
      @Propagated(direction = Propagated.Direction.EXTRACT) Envelope carried,
      @Propagated(direction = Propagated.Direction.EXTRACT) E fields,
      @Propagated(direction = Propagated.Direction.INJECT) Envelope propagators,
      @Propagated(direction = Propagated.Direction.INJECT) Headers headers) {
    return 1;
  }

  /** The instance does not survive, and the wrapper goes on without one. */
  @Traced(kind = SpanKind.PRODUCER)
  public abstract static class Stored implements Serializable {
    private static final long serialVersionUID = 1;

    public void send(@Propagated Map<String, String> MapCarrier) {}
  }

  /** What an interface says holds for those that implement it. */
  interface Port {
    void call(@Propagated Map<String, String> fields);
  }

  @Traced(kind = SpanKind.CLIENT)
  static final class Adapter implements Port {
    @Override
    public void call(Map<String, String> fields) {}
  }
}
