package dev.spansmith.randomtypes;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation with a value of every kind, for generated types to carry. */
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Mark.Marks.class)
public @interface Mark {

  String text() default "";

  char character() default 'x';

  double number() default 0;

  float[] numbers() default {};

  long big() default 0;

  byte small() default 0;

  boolean flag() default false;

  Class<?> type() default Object.class;

  Class<?>[] types() default {String.class};

  RetentionPolicy policy() default RetentionPolicy.CLASS;

  Inner inner() default @Inner;

  Inner[] inners() default {};

  /** An annotation within the annotation. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Inner {
    String[] value() default {};
  }

  /** Several at one place. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Marks {
    Mark[] value();
  }
}
