package jakarta.enterprise.event;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Observes {}
