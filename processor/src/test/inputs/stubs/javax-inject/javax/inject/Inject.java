package javax.inject;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Inject {}
