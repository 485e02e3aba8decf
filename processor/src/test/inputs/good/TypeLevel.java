package good;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;

@Traced(
    value = "billing",
    kind = SpanKind.CLIENT,
    attributes = {
      @Attribute(key = "peer.service", value = "bank"),
      @Attribute(key = "tier", value = "gold")
    },
    expected = IllegalStateException.class)
public class TypeLevel {

  public void all() {}

  @Traced(
      value = "pay \"now\"",
      kind = SpanKind.INTERNAL,
      attributes = @Attribute(key = "tier", value = "silver"),
      expected = IllegalArgumentException.class)
  public void stated() {}

  @NotTraced
  public void excluded() {}

  void packagePrivate() {}

  @Override
  public String toString() {
    return "TypeLevel";
  }
}
