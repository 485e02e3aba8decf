package fixed;

import dev.spansmith.annotations.*;

@TraceInterface({Runnable.class, CharSequence.class})
class NoInterface {}
