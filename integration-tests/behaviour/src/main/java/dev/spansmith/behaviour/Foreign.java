package dev.spansmith.behaviour;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.TraceInterface.Capture;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;

/** Asks for a decorator of an interface that is the JDK's, and for what its spans show. */
@TraceInterface(
    value = Map.class,
    methods = {"get", "put", "size"},
    kind = SpanKind.CLIENT,
    captures = {
      @Capture(method = "get", parameter = 0, key = "cache.key"),
      @Capture(method = "put", parameter = 0, key = "cache.key"),
      @Capture(method = "put", parameter = 1, key = "cache.value", mask = Mask.LAST4),
      @Capture(
          method = "put",
          parameter = Capture.RESULT,
          key = "cache.previous",
          mask = Mask.FULL),
      @Capture(method = "size", parameter = Capture.RESULT, key = "cache.size")
    })
final class Foreign {

  private Foreign() {}
}
