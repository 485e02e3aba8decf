package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.lang.annotation.ElementType;
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
