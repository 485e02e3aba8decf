// class path: jakarta-inject cdi
// options: -Aspansmith.componentModel=cdi-full
package good;

import dev.spansmith.annotations.Traced;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

@Traced
@Singleton
class CdiFull {
  public void call() {}

  void on(@Observes String event) {}
}
