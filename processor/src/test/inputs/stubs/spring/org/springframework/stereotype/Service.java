package org.springframework.stereotype;

import java.lang.annotation.*;

@org.springframework.stereotype.Component
@Retention(RetentionPolicy.RUNTIME)
public @interface Service {
  String value() default "";
}
