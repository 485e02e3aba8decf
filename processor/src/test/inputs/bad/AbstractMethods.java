package bad;

import dev.spansmith.annotations.*;

@Traced
abstract class AbstractMethods {
  public void call() {}

  abstract int total(String item);

  abstract void done();
}
