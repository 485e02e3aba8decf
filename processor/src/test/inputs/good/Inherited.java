package good;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;

public class Inherited {

  @Traced(attributes = @Attribute(key = "layer", value = "domain"))
  static class Service extends Base implements Port {

    @Override
    public void send(String message, int copies) {}

    public void own() {}
  }

  static class Base {
    @Traced(value = "base work", kind = SpanKind.PRODUCER)
    protected void work(@SpanAttribute("steps") int steps) {}

    public void plain() {}
  }

  interface Port {
    @Traced(kind = SpanKind.CLIENT)
    void send(@SpanAttribute("message.text") String message, @SpanAttribute("copies") int copies);
  }
}
