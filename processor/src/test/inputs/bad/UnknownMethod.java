package bad;

import dev.spansmith.annotations.*;
import java.io.Serializable;
import javax.sql.DataSource;

@TraceInterface(value = DataSource.class, methods = {"getConection", "getConnection", "", "query"})
class UnknownMethod {}

@TraceInterface(value = Serializable.class, methods = "write")
class OfNothing {}
