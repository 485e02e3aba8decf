// class path: spring
package fixed;

import dev.spansmith.annotations.*;
import org.springframework.stereotype.Service;

@Traced
@Service
abstract class SpringComponent {
  public void call() {}
}
