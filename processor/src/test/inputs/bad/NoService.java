// class path: spring
package bad;

import dev.spansmith.annotations.*;
import org.springframework.context.annotation.Configuration;

@Traced
@Configuration
class NoService {
  public String bean() {
    return "";
  }
}
