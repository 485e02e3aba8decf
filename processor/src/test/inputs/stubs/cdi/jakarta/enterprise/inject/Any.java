package jakarta.enterprise.inject;

import java.lang.annotation.*;

@jakarta.inject.Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Any {}
