package dev.spansmith.apifloor;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;

/** What becomes a decorator. */
@Traced(kind = SpanKind.CLIENT, attributes = @Attribute(key = "peer.service", value = "bank"))
public interface Payments {

  @Traced(expected = DeclinedException.class)
  void charge(@SpanAttribute String orderId, @SpanAttribute long cents) throws DeclinedException;
}
