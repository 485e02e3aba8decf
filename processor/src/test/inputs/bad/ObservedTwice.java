// class path: jakarta-inject cdi quarkus
package bad;

import dev.spansmith.annotations.*;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.*;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@Traced
@Singleton
class ObservedTwice {
  public void call() {}

  void on(@Observes String event) {}

  @Traced
  @Dependent
  static class Producing {
    @Produces String field = "";

    public void call() {}
  }

  @Traced
  @Singleton
  static class Scheduled {
    @io.quarkus.scheduler.Scheduled(every = "1h")
    public void call() {}
  }
}
