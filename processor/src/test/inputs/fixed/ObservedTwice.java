// class path: jakarta-inject cdi
package fixed;

import dev.spansmith.annotations.*;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Singleton;

@Traced
@Singleton
@Vetoed
class ObservedTwice {
  public void call() {}

  void on(@Observes String event) {}

  @Traced
  @Singleton
  abstract static class Open {
    public void call() {}

    void on(@Observes String event) {}
  }
}
