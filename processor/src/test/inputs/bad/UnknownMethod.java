package bad;

import dev.spansmith.annotations.*;

@TraceInterface(
    value = javax.sql.DataSource.class,
    methods = {"getConection", "getConnection", ""})
class UnknownMethod {}
