// options: -Aspansmith.componentModel=spring
package fixed;

import dev.spansmith.annotations.*;

@Traced
class UnknownOption {
  public void call() {}
}
