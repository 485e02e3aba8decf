package bad;

import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.Traced;
import java.util.Map;

@Traced
public class DirectionNeeded {
  public void handle(@Propagated Map<String, String> fields) {}
}
