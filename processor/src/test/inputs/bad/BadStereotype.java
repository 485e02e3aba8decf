// options: -Aspansmith.stereotypes=bad.Missing,bad.BadStereotype,bad.BadStereotype.Plain,bad.BadStereotype.Typed,bad.BadStereotype.Fleeting
package bad;

import dev.spansmith.annotations.Traced;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

class BadStereotype {
  @interface Plain {}

  @Traced
  @interface Typed {
    String[] value() default {};

    Class<?>[] expected() default {};
  }

  @Traced
  @Retention(RetentionPolicy.SOURCE)
  @interface Fleeting {}

  void call() {}
}
