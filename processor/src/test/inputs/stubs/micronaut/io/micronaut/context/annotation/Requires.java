package io.micronaut.context.annotation;

public @interface Requires {
  String property();
}
