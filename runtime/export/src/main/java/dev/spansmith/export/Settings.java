package dev.spansmith.export;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides which settings apply where neither environment nor system properties say anything: those
 * given in code, then ours. A blank variable counts as unset, as the specification demands.
 */
final class Settings {

  static final String SERVICE_NAME = "otel.service.name";
  static final String TRACES_EXPORTER = "otel.traces.exporter";
  static final String CONSOLE = "console";
  static final String NONE = "none";
  static final String SDK_DISABLED = "otel.sdk.disabled";

  private static final Map<String, String> OURS =
      Map.of(
          // The specification's default; the SDK's own is grpc.
          "otel.exporter.otlp.protocol", "http/protobuf",
          // The conventions' names for the SDK's own metrics; its default is those before them.
          "otel.experimental.sdk.telemetry.version", "latest",
          "otel.metrics.exporter", NONE,
          "otel.logs.exporter", NONE,
          // One value must not fill the buffer, or a request; the specification sets no limit.
          "otel.attribute.value.length.limit", "4096",
          // A burst fits, and a batch is worth its request; the SDK's are 5000, 2048, 512, 30000.
          "otel.bsp.schedule.delay", "1000",
          "otel.bsp.max.queue.size", "65536",
          "otel.bsp.max.export.batch.size", "2048",
          "otel.bsp.export.timeout", "10000");

  private Settings() {}

  static Map<String, String> defaults(Map<String, String> inCode, ConfigProperties config) {
    Map<String, String> defaults = new HashMap<>(OURS);
    // One spelling per setting, or hyphen and dot would be two entries for the same thing.
    inCode.forEach(
        (key, value) -> defaults.put(key.toLowerCase(Locale.ROOT).replace('-', '.'), value));
    defaults.keySet().removeIf(key -> isSet(config, key));
    if (config.getMap("otel.resource.attributes").containsKey("service.name")) {
      // otel.service.name would beat it, and a default must not beat the environment.
      defaults.remove(SERVICE_NAME);
    }
    return defaults;
  }

  /** The exporters that the SDK is to set up, given that the console tree is not one of them. */
  static String exportersBesidesConsole(List<String> exporters) {
    List<String> others = new ArrayList<>(exporters);
    others.removeIf(CONSOLE::equals);
    return others.isEmpty() ? NONE : String.join(",", others);
  }

  /** False for {@code none,console}, a contradiction that the SDK reports itself. */
  static boolean asksForConsole(List<String> exporters) {
    return exporters.contains(CONSOLE) && !exporters.contains(NONE);
  }

  private static boolean isSet(ConfigProperties config, String key) {
    String value = config.getString(key);
    return value != null && !value.isBlank();
  }
}
