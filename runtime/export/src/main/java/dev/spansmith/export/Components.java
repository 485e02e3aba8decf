package dev.spansmith.export;

import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.common.export.GrpcSenderProvider;
import io.opentelemetry.sdk.common.export.HttpSenderProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides that exporters of this SDK send with our senders, and that one customizer of ours comes
 * after those that are found. Everything else is found as ever, and exporters of others in the same
 * JVM keep the sender that they find.
 */
record Components(ComponentLoader others, AutoConfigurationCustomizerProvider last)
    implements ComponentLoader {

  @Override
  public <T> Iterable<T> load(Class<T> type) {
    if (type == HttpSenderProvider.class) {
      HttpSenderProvider ours = JdkHttpSender::new;
      return List.of(type.cast(ours));
    }
    if (type == GrpcSenderProvider.class) {
      GrpcSenderProvider ours = OkHttpGrpcSender::new;
      return List.of(type.cast(ours));
    }
    if (type != AutoConfigurationCustomizerProvider.class) {
      return others.load(type);
    }
    List<T> customizers = new ArrayList<>(ComponentLoader.loadList(others, type));
    customizers.add(type.cast(last));
    return customizers;
  }
}
