package good;

import dev.spansmith.annotations.TraceInterface;
import io.opentelemetry.api.trace.Span;
import java.security.Key;

@TraceInterface({Span.class, Key.class, ForeignOddities.Hasher.class})
class ForeignOddities {

  interface Hasher {
    void put(int count);

    @Override
    @Deprecated
    int hashCode();

    @Override
    @Deprecated
    String toString();
  }
}
