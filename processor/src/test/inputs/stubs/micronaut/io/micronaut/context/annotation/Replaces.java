package io.micronaut.context.annotation;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
public @interface Replaces {
  Class<?> value();
}
