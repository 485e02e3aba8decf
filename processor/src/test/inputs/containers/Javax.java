// class path: javax-inject
package good;

import dev.spansmith.annotations.Traced;
import javax.inject.Singleton;

@Traced
@Singleton
public class Javax {
  public void call() {}
}
