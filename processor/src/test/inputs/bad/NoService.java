// class path: spring jakarta-persistence
package bad;

import dev.spansmith.annotations.*;
import jakarta.persistence.Entity;
import org.springframework.context.annotation.Configuration;

@Traced
@Configuration
class NoService {
  public String bean() {
    return "";
  }

  @Traced
  @Entity
  static class Order {
    public void ship() {}
  }
}
