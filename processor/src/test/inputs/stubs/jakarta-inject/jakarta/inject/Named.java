package jakarta.inject;

import java.lang.annotation.*;

@jakarta.inject.Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Named {
  String value() default "";
}
