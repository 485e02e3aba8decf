package bad;

import dev.spansmith.annotations.*;

@Traced
class NameTaken {
  public void call() {}
}

class NameTakenTraced {}
