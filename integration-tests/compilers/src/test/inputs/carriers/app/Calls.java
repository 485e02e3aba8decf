package app;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.net.http.HttpRequest;
import java.util.Map;

/** Carries context with a type of another module, and with one of everybody's. */
class Calls {

  @Traced(kind = SpanKind.CLIENT)
  void send(@Propagated HttpRequest.Builder request) {}

  @Traced(kind = SpanKind.CONSUMER)
  void receive(@Propagated Map<String, String> fields) {}
}
