package dev.spansmith.shop.storefront;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.Propagated;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.shop.broker.Broker;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Has parcels packed: asks over Kafka, and waits for the label that shipping puts on. */
public class ParcelDesk {

  private static final long PATIENCE_SECONDS = 60;

  private final Producer<String, String> producer;
  private final ConcurrentHashMap<String, CompletableFuture<String>> labels =
      new ConcurrentHashMap<>();

  ParcelDesk(Producer<String, String> producer) {
    this.producer = producer;
  }

  @Traced
  String order(@SpanAttribute("order.id") String orderId, List<String> skus) throws IOException {
    CompletableFuture<String> label = new CompletableFuture<>();
    labels.put(orderId, label);
    send(new ProducerRecord<>(Broker.PARCELS, orderId, String.join(",", skus)));
    return await(label);
  }

  /** The record leaves with the context of this very span. */
  @Traced(
      kind = SpanKind.PRODUCER,
      attributes = {
        @Attribute(key = "messaging.system", value = "kafka"),
        @Attribute(key = "messaging.destination.name", value = "parcels")
      })
  void send(@Propagated ProducerRecord<String, String> parcel) throws IOException {
    await(producer.send(parcel));
  }

  /** Shipping has put this label on the order's parcel. */
  void label(String orderId, String label) {
    CompletableFuture<String> awaited = labels.remove(orderId);
    if (awaited != null) {
      awaited.complete(label);
    }
  }

  private static <T> T await(Future<T> future) throws IOException {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw new IOException("The parcel could not be sent", failure.getCause());
    } catch (TimeoutException late) {
      throw new IOException("Shipping did not answer", late);
    }
  }
}
