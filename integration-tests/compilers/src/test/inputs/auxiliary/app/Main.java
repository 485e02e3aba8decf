package app;

import dev.spansmith.annotations.Traced;

class Main {

  Side side() {
    return new SideTraced(null);
  }
}

class Extra {}

@Traced
class Side {

  public void run(Extra extra) {}
}
