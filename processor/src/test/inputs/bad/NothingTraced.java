package bad;

import dev.spansmith.annotations.*;

@Traced
class NothingTraced {
  void notPublic() {}

  @NotTraced
  public void excluded() {}
}

@Traced
interface OnlyStatic {
  static void call() {}

  private void hidden() {}
}
