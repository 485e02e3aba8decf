package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.stream.Stream;

/** Tells the stack it was called with. */
@Traced
public class Depth {

  public int plain() {
    return frames();
  }

  public int withAttributes(@SpanAttribute String text, @SpanAttribute Object value) {
    return frames();
  }

  /** Through a traced method of its own. */
  public int nested() {
    return plain();
  }

  private static int frames() {
    return StackWalker.getInstance().walk(Stream::count).intValue();
  }
}
