package good;

import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@Traced
interface SameMethodTwoParents extends Left, Right {}

interface Left {
  void x() throws IOException, InterruptedException;

  Object get();
}

interface Right {
  void x() throws TimeoutException, InterruptedException;

  String get();
}
