package bad;

import dev.spansmith.annotations.*;

class ConflictingDeclarations implements One, Two {
  @Override
  public void call() {}

  @Traced
  void own() {}
}

interface One {
  @Traced("one")
  void call();
}

interface Two {
  @Traced("two")
  void call();
}

class StillUndecided implements One, Two {
  @Override
  @Traced
  public void call() {}
}

class Decided extends Base implements One {
  @Traced
  void own() {}
}

class Base {
  @Traced("base")
  public void call() {}
}

class Keys implements OneKey, TwoKey {
  @Override
  @Traced
  public void call(String id) {}
}

interface OneKey {
  void call(@SpanAttribute("one.key") String id);
}

interface TwoKey {
  void call(@SpanAttribute("two.key") String id);
}
