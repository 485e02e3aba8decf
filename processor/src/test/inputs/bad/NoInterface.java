package bad;

import dev.spansmith.annotations.*;

@TraceInterface({Runnable.class, String.class, Override.class, Thread.State.class})
class NoInterface {}
