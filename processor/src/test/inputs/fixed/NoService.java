// class path: spring
package fixed;

import dev.spansmith.annotations.*;
import org.springframework.context.annotation.Configuration;

@Configuration
class NoService {
  @Traced
  static class Bean {
    public void call() {}
  }
}
