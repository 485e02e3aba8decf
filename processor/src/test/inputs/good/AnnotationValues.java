package good;

import dev.spansmith.annotations.Traced;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;

public class AnnotationValues {

  @Traced
  @Every(number = Double.NaN, numbers = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0f})
  @Every(number = Double.NEGATIVE_INFINITY, numbers = {}, types = {}, inners = {})
  public void numbers(@Every(big = Long.MIN_VALUE, small = -1, flag = true) int i) {}

  @Traced
  @Every(
      character = '\'',
      text = "quotes \" and \\ and\nlines\tand $S \u00e9 \u2028",
      policy = RetentionPolicy.SOURCE,
      inner = @Inner({"a", ""}),
      inners = {@Inner, @Inner("b")})
  public void texts() {}

  @Traced
  @Every(character = '"', type = Map.Entry.class, types = {int[].class, void.class, Every[].class})
  public void types(@Every(character = '\n') @Hidden int i) {}

  @Repeatable(Every.Container.class)
  @interface Every {
    double number() default 0;

    float[] numbers() default {1};

    long big() default 0;

    byte small() default 0;

    boolean flag() default false;

    char character() default 'x';

    String text() default "";

    Class<?> type() default Object.class;

    Class<?>[] types() default {String.class};

    RetentionPolicy policy() default RetentionPolicy.CLASS;

    Inner inner() default @Inner;

    Inner[] inners() default {@Inner};

    @interface Container {
      Every[] value();
    }
  }

  @interface Inner {
    String[] value() default {};
  }

  @java.lang.annotation.Target(ElementType.PARAMETER)
  private @interface Hidden {}
}
