package dev.spansmith.export;

import dev.spansmith.export.spi.GrpcTransportProvider;
import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.common.export.GrpcSenderProvider;
import io.opentelemetry.sdk.common.export.HttpSenderProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Decides that exporters of this SDK send with our senders, and that one customizer of ours comes
 * after those that are found. Everything else is found as ever, and exporters of others in the same
 * JVM keep the sender that they find.
 *
 * @param headers the application's, asked for each request; null for none
 */
record Components(
    ComponentLoader others,
    AutoConfigurationCustomizerProvider last,
    Supplier<Map<String, String>> headers)
    implements ComponentLoader {

  @Override
  public <T> Iterable<T> load(Class<T> type) {
    if (type == HttpSenderProvider.class) {
      return List.of(type.cast(OtlpHttpSender.with(headers)));
    }
    if (type == GrpcSenderProvider.class) {
      return List.of(type.cast(OtlpGrpcSender.over(grpcTransport(), headers)));
    }
    if (type != AutoConfigurationCustomizerProvider.class) {
      return others.load(type);
    }
    List<T> customizers = new ArrayList<>(ComponentLoader.loadList(others, type));
    customizers.add(type.cast(last));
    return customizers;
  }

  /** Ours to find, not the loader's: where modules are named, only ours may use the service. */
  private static GrpcTransportProvider grpcTransport() {
    ClassLoader ours = Components.class.getClassLoader();
    return ServiceLoader.load(GrpcTransportProvider.class, ours)
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "OTLP over gRPC (OTEL_EXPORTER_OTLP_PROTOCOL=grpc) needs the artifact"
                        + " dev.spansmith:spansmith-export-grpc, which is not there. Add it, or"
                        + " set the protocol to http/protobuf."));
  }
}
