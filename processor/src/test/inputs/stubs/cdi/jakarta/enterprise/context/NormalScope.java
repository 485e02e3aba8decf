package jakarta.enterprise.context;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface NormalScope {}
