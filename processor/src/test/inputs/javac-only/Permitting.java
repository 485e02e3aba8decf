package good;

import dev.spansmith.annotations.Traced;

@Traced
public sealed class Permitting permits Permitting.Known, PermittingTraced {

  public void call() {}

  static final class Known extends Permitting {}

  @Traced
  sealed interface Port permits Port.Only, Permitting_PortTraced {
    void call();

    record Only() implements Port {
      @Override
      public void call() {}
    }
  }
}
