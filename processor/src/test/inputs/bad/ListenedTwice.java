// class path: jakarta-inject micronaut
package bad;

import dev.spansmith.annotations.*;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

@Traced
@Singleton
class ListenedTwice {
  public void call() {}

  @EventListener
  void on(String event) {}

  @Traced
  @io.micronaut.http.annotation.Controller("/")
  abstract static class Served {
    @EventListener
    public void on(String event) {}
  }
}
