// class path: jakarta-inject avaje
package bad;

import dev.spansmith.annotations.*;
import jakarta.inject.Singleton;

@Traced
@Singleton
class BuiltTwice {
  public void call() {}

  @Traced
  @io.avaje.inject.Component
  static class Component {
    public void call() {}
  }
}
