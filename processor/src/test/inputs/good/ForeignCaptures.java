package good;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.TraceInterface.Capture;
import java.util.Map;
import javax.sql.DataSource;

/** Risk: parameters that are counted, overloads, and results of methods that are somebody else's. */
@TraceInterface(
    value = DataSource.class,
    methods = "getConnection",
    captures = {
      @Capture(method = "getConnection", parameter = 0, key = "db.user"),
      @Capture(method = "getConnection", parameter = 1, key = "db.secret", mask = Mask.FULL)
    })
@TraceInterface(
    value = Map.class,
    methods = {"get", "size"},
    captures = {
      @Capture(method = "get", parameter = 0, key = "cache.key"),
      @Capture(method = "size", parameter = Capture.RESULT, key = "cache.size")
    })
class ForeignCaptures {}
