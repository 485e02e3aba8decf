package fixed;

import dev.spansmith.annotations.*;

@Traced
class NameTaken {
  public void call() {}
}

class NameTakenOther {}
