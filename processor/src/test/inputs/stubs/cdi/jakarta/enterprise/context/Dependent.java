package jakarta.enterprise.context;

import java.lang.annotation.*;

@jakarta.inject.Scope
@Retention(RetentionPolicy.RUNTIME)
public @interface Dependent {}
