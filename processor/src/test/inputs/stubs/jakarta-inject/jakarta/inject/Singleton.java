package jakarta.inject;

import java.lang.annotation.*;

@jakarta.inject.Scope
@Retention(RetentionPolicy.RUNTIME)
public @interface Singleton {}
