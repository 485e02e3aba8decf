package jakarta.decorator;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Delegate {}
