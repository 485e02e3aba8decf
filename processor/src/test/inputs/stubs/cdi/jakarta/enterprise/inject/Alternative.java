package jakarta.enterprise.inject;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Alternative {}
