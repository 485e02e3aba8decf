package bad;

import dev.spansmith.annotations.SpanLink;
import dev.spansmith.annotations.Traced;

@Traced
public class LinkType {
  public void handle(@SpanLink Object cause) {}
}
