package fixed;

import dev.spansmith.annotations.*;

@Traced
class FinalMethodSkipped {
  public void call() {}

  @NotTraced
  public final void skipped() {}
}
