package good;

import static java.lang.annotation.RetentionPolicy.SOURCE;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.lang.annotation.ElementType;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** An annotation's constant is an expression, where variables come before types and packages. */
class NamesInAnnotations {

  static class Parameters {
    Parameters(Object ignored, @Kept(SOURCE) Object RetentionPolicy) {}

    @Traced
    @Kept(SOURCE)
    void constant(
        @Kept(SOURCE) @SpanAttribute String RetentionPolicy, List<@Kept(SOURCE) String> names) {}

    @Traced
    @Kept(value = SOURCE, types = {Thread.State.class, List.class})
    void imported(Object java, Object Thread, Object List) {}
  }

  static class Fields {
    protected static final Object RetentionPolicy = null;

    @Traced
    @Kept(SOURCE)
    void call(@SpanAttribute("good") int good) {}
  }

  static class Types {
    @Traced
    @Kept(SOURCE)
    void call(@Kept(SOURCE) @SpanAttribute int java) {}

    static class RetentionPolicy {}
  }

  static class Inherited extends Fields {
    @Traced
    @Again(once = @Kept(SOURCE))
    <T> void again(T java) {}
  }

  @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @interface Kept {
    RetentionPolicy value();

    Class<?>[] types() default {};
  }

  @interface Again {
    Kept once();
  }
}
