package fixed;

import dev.spansmith.annotations.*;

@TraceInterface(value = javax.sql.DataSource.class, methods = "getConnection")
class UnknownMethod {}
