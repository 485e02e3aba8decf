// class path: jakarta-inject cdi
package fixed;

import dev.spansmith.annotations.*;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.*;

@Traced
@ApplicationScoped
class NoProxyConstructor {
  protected NoProxyConstructor() {}

  @Inject
  NoProxyConstructor(String value) {}

  public void call() {}

  @Traced
  @Singleton
  static class Single {
    Single(String value) {}

    public void call() {}
  }
}
