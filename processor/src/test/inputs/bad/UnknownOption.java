// options: -Aspansmith.componentModel=Spring
package bad;

import dev.spansmith.annotations.*;

@Traced
class UnknownOption {
  public void call() {}

  @Traced
  static class Other {
    public void call() {}
  }
}
