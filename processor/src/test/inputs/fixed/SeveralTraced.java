// options: -Aspansmith.stereotypes=fixed.SeveralTraced.One
package fixed;

import dev.spansmith.annotations.Traced;

@SeveralTraced.One
class SeveralTraced {
  @Traced
  @interface One {}

  @One
  public void call() {}
}
