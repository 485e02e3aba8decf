package bad;

import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.TraceInterface.Capture;
import java.util.concurrent.Callable;

class UnknownCapture {

  @TraceInterface(value = Callable.class, captures = @Capture(method = "cal", parameter = 0, key = "a"))
  static class NoMethod {}

  @TraceInterface(value = Callable.class, captures = @Capture(method = "call", parameter = 0, key = "a"))
  static class NoParameter {}

  @TraceInterface(value = Runnable.class, captures = @Capture(method = "run", parameter = -1, key = "a"))
  static class NoResult {}
}
