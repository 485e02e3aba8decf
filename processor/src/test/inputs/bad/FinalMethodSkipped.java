package bad;

import dev.spansmith.annotations.*;

@Traced
class FinalMethodSkipped {
  public void call() {}

  public final void skipped() {}

  @SuppressWarnings("spansmith:FinalMethodSkipped")
  public final void silenced() {}
}
