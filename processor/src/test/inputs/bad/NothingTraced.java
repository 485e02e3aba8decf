package bad;

import dev.spansmith.annotations.*;

@Traced
class NothingTraced {
  void notPublic() {}

  @NotTraced
  public void excluded() {}
}
