package dev.spansmith.shop;

import dev.spansmith.shop.broker.Broker;
import dev.spansmith.shop.http.Answer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.util.List;

/** The shop with spans kept in memory, those of all services in one list. */
final class TracedShop implements AutoCloseable {

  static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

  private static Broker broker;

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk storefront = sdk("storefront");
  private final OpenTelemetrySdk inventory = sdk("inventory");
  private final OpenTelemetrySdk payments = sdk("payments");
  private final OpenTelemetrySdk shipping = sdk("shipping");
  private final Shop shop;

  TracedShop() throws IOException {
    shop = new Shop(broker(), storefront, inventory, payments, shipping);
  }

  Answer place(SampleOrder sample) throws IOException {
    return shop.place(sample.order());
  }

  /** All that has ended; an answer arrives when all of its trace has. */
  List<SpanData> spans() {
    return exporter.getFinishedSpanItems();
  }

  List<SpanData> spans(String name) {
    return spans().stream().filter(span -> span.getName().equals(name)).toList();
  }

  @Override
  public void close() {
    shop.close();
    storefront.close();
    inventory.close();
    payments.close();
    shipping.close();
  }

  /** One for all tests of a JVM: it takes seconds to start. */
  private static synchronized Broker broker() throws IOException {
    if (broker == null) {
      broker = Broker.start();
    }
    return broker;
  }

  private OpenTelemetrySdk sdk(String service) {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(SERVICE, service)))
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build())
        .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
        .build();
  }
}
