// class path: jakarta-inject micronaut
package fixed;

import dev.spansmith.annotations.*;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

@Traced
@Singleton
class ListenedTwice {
  public void call() {}

  @Singleton
  static class Listener {
    private final ListenedTwice listened;

    Listener(ListenedTwice listened) {
      this.listened = listened;
    }

    @EventListener
    void on(String event) {
      listened.call();
    }
  }
}
