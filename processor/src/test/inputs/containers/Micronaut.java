// class path: jakarta-inject micronaut
package good;

import dev.spansmith.annotations.Traced;
import jakarta.inject.Singleton;

@Traced
@Singleton
class Micronaut {
  public void call() {}
}
