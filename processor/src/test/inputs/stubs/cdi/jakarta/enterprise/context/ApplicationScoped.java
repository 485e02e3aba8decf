package jakarta.enterprise.context;

import java.lang.annotation.*;

@jakarta.enterprise.context.NormalScope
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationScoped {}
