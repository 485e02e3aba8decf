package dev.spansmith.export;

import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.common.export.HttpSenderProvider;
import java.util.List;

/**
 * Decides that exporters of this SDK send with our HTTP sender. Everything else is found as ever,
 * and exporters of others in the same JVM keep the sender that they find.
 */
record SenderLoader(ComponentLoader others) implements ComponentLoader {

  @Override
  public <T> Iterable<T> load(Class<T> type) {
    if (type == HttpSenderProvider.class) {
      HttpSenderProvider ours = JdkHttpSender::new;
      return List.of(type.cast(ours));
    }
    return others.load(type);
  }
}
