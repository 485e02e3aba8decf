package good;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.TraceInterface;
import io.opentelemetry.api.trace.SpanKind;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

@TraceInterface(
    value = DataSource.class,
    methods = "getConnection",
    kind = SpanKind.CLIENT,
    attributes = @Attribute(key = "db.system.name", value = "h2"),
    expected = SQLException.class)
@TraceInterface({Callable.class, Map.Entry.class, Foreign.Own.class})
public class Foreign {

  interface Own {
    @SuppressWarnings("unused")
    default void call(int count) {}
  }
}
