// class path: jakarta-inject avaje
package fixed;

import dev.spansmith.annotations.*;

@Traced
class BuiltTwice {
  public void call() {}
}
