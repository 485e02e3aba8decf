package jakarta.inject;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Qualifier {}
