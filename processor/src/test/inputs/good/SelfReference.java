package good;

import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.OpenTelemetry;

@Traced
public interface SelfReference {

  void call();

  static SelfReferenceTraced traced(OpenTelemetry openTelemetry, SelfReference delegate) {
    return new SelfReferenceTraced(openTelemetry, delegate);
  }

  private void secret() {}

  default void both() {
    secret();
  }
}
