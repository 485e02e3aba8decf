// class path: jakarta-inject micronaut
package good;

import dev.spansmith.annotations.Traced;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import jakarta.inject.Singleton;

@Traced
@Singleton
class Micronaut {
  public void call() {}

  @Traced
  @Controller("/orders")
  @Requires(property = "orders")
  static class Served {
    public void call() {}
  }

  @Traced
  @Controller("/parcels")
  abstract static class Unbuilt {
    public void call() {}
  }
}
