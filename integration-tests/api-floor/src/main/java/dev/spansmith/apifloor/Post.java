package dev.spansmith.apifloor;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.SpanKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What context comes in and goes out with. */
public class Post {

  @Traced(kind = SpanKind.SERVER)
  public void receive(@Propagated Map<String, String> stamps) {}

  @Traced(kind = SpanKind.CLIENT)
  public void send(
      @Propagated Map<String, String> stamps, @BaggageEntry("customer.id") String customerId) {}

  @Traced
  public String forward(
      Map<String, String> stamps, @BaggageEntry("customer.id") String customerId) {
    receive(stamps);
    alone(List.of(stamps));
    onlyInside();
    return Baggage.current().getEntryValue("customer.id");
  }

  @Traced(parent = Traced.Parent.ROOT_LINKED)
  public Map<String, String> alone(@SpanLink List<Map<String, String>> stamps) {
    Map<String, String> sent = new HashMap<>();
    send(sent, null);
    return sent;
  }

  @Traced(parent = Traced.Parent.ONLY_IF_ACTIVE)
  public void onlyInside() {}
}
