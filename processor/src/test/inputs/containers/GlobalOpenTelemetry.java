// class path: jakarta-inject cdi
// options: -Aspansmith.openTelemetry=global -Aspansmith.componentModel=none
package good;

import dev.spansmith.annotations.Traced;
import jakarta.enterprise.context.ApplicationScoped;

class GlobalOpenTelemetry {

  @Traced
  @ApplicationScoped
  static class Service {
    Service(String... parts) {}

    Service() {}

    public void call() {}
  }

  @Traced
  interface Port {
    void call();
  }
}
