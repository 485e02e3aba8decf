package dev.spansmith.runtime;

import java.util.List;
import java.util.Locale;

/**
 * Whether the OpenTelemetry agent acts on OpenTelemetry's own annotations in this JVM, so that a
 * wrapper of a method that carries one has to stand aside. Asks the agent's own settings, as far as
 * they are system properties or environment variables.
 *
 * @see <a href="https://opentelemetry.io/docs/zero-code/java/agent/disable/">OpenTelemetry:
 *     suppressing specific instrumentation</a>
 */
final class AgentAnnotations {

  private static final String INSTRUMENTATION = "otel.instrumentation.";

  /** The names of the agent's module, in the order in which it looks them up. */
  private static final List<String> MODULE =
      List.of(
          "opentelemetry-instrumentation-annotations",
          "opentelemetry-instrumentation-annotations-1.16",
          "annotations");

  static final boolean ACTIVE = ApiLevel.AGENT && isModuleEnabled();

  private AgentAnnotations() {}

  private static boolean isModuleEnabled() {
    for (String name : MODULE) {
      String setting = setting(INSTRUMENTATION + name + ".enabled");
      if (setting != null) {
        return Boolean.parseBoolean(setting);
      }
    }
    String all = setting(INSTRUMENTATION + "common.default-enabled");
    return all == null || Boolean.parseBoolean(all);
  }

  private static @Nullable String setting(String name) {
    try {
      String property = System.getProperty(name);
      return property != null
          ? property
          : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    } catch (SecurityException forbidden) {
      return null;
    }
  }
}
