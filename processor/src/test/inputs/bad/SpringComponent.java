// class path: spring
package bad;

import dev.spansmith.annotations.*;
import org.springframework.stereotype.Service;

class SpringComponent {

  @Traced
  @Service
  static class Orders {
    public void call() {}
  }

  @Traced
  @Service
  @SuppressWarnings("spansmith:SpringComponent")
  static class Silenced {
    public void call() {}
  }
}
