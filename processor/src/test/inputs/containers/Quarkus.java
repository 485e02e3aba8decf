// class path: jakarta-inject cdi quarkus
package good;

import dev.spansmith.annotations.Traced;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;

@Traced
@Singleton
@IfBuildProfile("dev")
class Quarkus {
  public void call() {}
}
