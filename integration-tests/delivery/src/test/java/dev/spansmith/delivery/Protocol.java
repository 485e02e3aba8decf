package dev.spansmith.delivery;

import dev.spansmith.export.Telemetry;
import dev.spansmith.export.TelemetryBuilder;

/** How spans travel. All tests are for both. */
enum Protocol {
  HTTP("http/protobuf"),
  GRPC("grpc");

  private final String setting;

  Protocol(String setting) {
    this.setting = setting;
  }

  /** As {@code OTEL_EXPORTER_OTLP_PROTOCOL} has it. */
  String setting() {
    return setting;
  }

  TelemetryBuilder telemetry(String scheme, int port) {
    return Telemetry.builder()
        .setting("otel.exporter.otlp.protocol", setting)
        .setting("otel.exporter.otlp.endpoint", scheme + "://127.0.0.1:" + port);
  }
}
