// class path: jakarta-inject cdi
package bad;

import dev.spansmith.annotations.*;
import jakarta.enterprise.context.ApplicationScoped;

@Traced
@ApplicationScoped
class NoProxyConstructor {
  NoProxyConstructor(String value) {}

  public void call() {}
}
