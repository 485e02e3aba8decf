package bad;

import dev.spansmith.annotations.*;

@Traced
class FinalMethodSkipped {
  public void call() {}

  public final void skipped() {}

  @SafeVarargs
  public final <T> void varargs(T... parts) {}

  @SuppressWarnings("spansmith:FinalMethodSkipped")
  public final void silenced() {}
}
