package good;

import dev.spansmith.annotations.TraceInterface;
import java.security.Key;

@TraceInterface({Key.class, ForeignOddities.Hasher.class})
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
