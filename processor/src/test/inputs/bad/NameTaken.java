package bad;

import dev.spansmith.annotations.*;

@Traced
class NameTaken {
  public void call() {}
}

class NameTakenTraced {}

class Outer {
  @Traced
  static class Inner {
    public void call() {}
  }
}

@Traced
class Outer_Inner {
  public void call() {}
}

@TraceInterface({Runnable.class, Runnable.class})
class AskingTwice {}
