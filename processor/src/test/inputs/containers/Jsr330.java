// class path: jakarta-inject
package good;

import dev.spansmith.annotations.Traced;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Traced
@Singleton
@Named("orders")
@Jsr330.Other
public class Jsr330 {

  public Jsr330(@Named("currency") String currency) {}

  public void call() {}

  @interface Other {}

  @Traced
  static class Marked {
    @Inject
    Marked(int count) {}

    Marked() {}

    public void call() {}
  }

  @Traced
  static class Undecided {
    Undecided(int count) {}

    Undecided() {}

    public void call() {}
  }
}
