package fixed;

import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.TraceInterface.Capture;
import java.util.concurrent.Callable;

@TraceInterface(
    value = Callable.class,
    captures = @Capture(method = "call", parameter = Capture.RESULT, key = "answer"))
class UnknownCapture {}
