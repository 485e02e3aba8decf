package fixed;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class SensitiveName {

  @Traced
  void name(@SpanAttribute(mask = Mask.LENGTH) String userPassword) {}

  @Traced
  void key(
      @SpanAttribute(value = "authorization.scheme", allow = "Basic or Bearer, no more")
          String scheme) {}
}
