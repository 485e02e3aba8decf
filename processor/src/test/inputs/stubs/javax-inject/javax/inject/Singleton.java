package javax.inject;

import java.lang.annotation.*;

@javax.inject.Scope
@Retention(RetentionPolicy.RUNTIME)
public @interface Singleton {}
