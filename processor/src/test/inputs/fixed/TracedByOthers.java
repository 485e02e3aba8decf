// class path: spring-starter quarkus-opentelemetry micronaut-tracing
package fixed;

import dev.spansmith.annotations.Traced;

class TracedByOthers {
  @Traced
  void call() {}
}
