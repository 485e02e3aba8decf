// options: -Aspansmith.stereotypes=bad.SeveralTraced.One,bad.SeveralTraced.Two
package bad;

import dev.spansmith.annotations.Traced;
import io.opentelemetry.instrumentation.annotations.WithSpan;

@SeveralTraced.One
@SeveralTraced.Two
class SeveralTraced {
  @Traced
  @interface One {}

  @Traced
  @interface Two {}

  @Traced
  @One
  public void call() {}

  @WithSpan
  void other() {}

  static class Mixed {
    @One
    @WithSpan
    void call() {}
  }
}
