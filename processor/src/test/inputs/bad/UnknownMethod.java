package bad;

import dev.spansmith.annotations.*;
import javax.sql.DataSource;

@TraceInterface(value = DataSource.class, methods = {"getConection", "getConnection", ""})
class UnknownMethod {}
