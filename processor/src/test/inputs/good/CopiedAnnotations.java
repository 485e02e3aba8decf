package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

public class CopiedAnnotations {

  @Route(path = "/a\"b", weights = {1, 2}, type = List.class, level = RetentionPolicy.CLASS)
  public CopiedAnnotations(@Named("x") String name) {}

  @Traced
  @Route(path = "/orders")
  @SourceOnly
  public @Maybe String find(
      @Named("id") @SpanAttribute String id, @Maybe List<@Maybe String> names, int @Maybe [] numbers) {
    return id;
  }

  @Traced
  @Values(
      texts = {"quote \" newline \n backslash \\ tab \t nul \0", "\u2028 \u0085 caf\u00e9", ""},
      letters = {'\'', '"', '\u2029', '\n'},
      numbers = {Double.NaN, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE},
      single = Float.NEGATIVE_INFINITY,
      whole = Long.MIN_VALUE,
      small = -1,
      shorter = 2,
      flag = true,
      types = {},
      levels = {RetentionPolicy.CLASS, RetentionPolicy.SOURCE},
      inner = {@Named("a"), @Named("\u2028")})
  @Values(types = {int[].class, void.class, java.util.Map.Entry.class, List[].class})
  public void values(@Named("caf\u00e9") String text) {}

  @Repeatable(Several.class)
  @interface Values {
    String[] texts() default "none";

    char[] letters() default {};

    double[] numbers() default {};

    float single() default 0;

    long whole() default 0;

    byte small() default 0;

    short shorter() default 0;

    boolean flag() default false;

    Class<?>[] types() default Object.class;

    RetentionPolicy[] levels() default {};

    Named[] inner() default {};
  }

  @interface Several {
    Values[] value();
  }

  @interface Route {
    String path();

    int[] weights() default {};

    Class<?> type() default Object.class;

    RetentionPolicy level() default RetentionPolicy.RUNTIME;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Named {
    String value();
  }

  @Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.METHOD})
  @interface Maybe {}

  @Retention(RetentionPolicy.SOURCE)
  @interface SourceOnly {}
}
