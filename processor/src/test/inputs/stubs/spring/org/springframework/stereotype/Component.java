package org.springframework.stereotype;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Component {
  String value() default "";
}
