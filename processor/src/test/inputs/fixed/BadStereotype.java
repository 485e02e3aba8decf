// options: -Aspansmith.stereotypes=fixed.BadStereotype.Typed,fixed.BadStereotype.Fleeting
package fixed;

import dev.spansmith.annotations.Traced;

class BadStereotype {
  @Traced
  @interface Typed {
    String value() default "";

    Class<? extends Throwable>[] expected() default {};
  }

  @Traced
  @interface Fleeting {}

  @Typed
  void call() {}

  @Fleeting
  void other() {}
}
