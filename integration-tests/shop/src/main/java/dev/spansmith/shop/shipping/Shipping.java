package dev.spansmith.shop.shipping;

import dev.spansmith.shop.broker.Broker;
import dev.spansmith.shop.http.HttpCaller;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Puts shipping together: one thread takes parcels off the broker. */
public final class Shipping implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PackingTable table;
  private final KafkaConsumer<String, String> consumer;
  private final ConcurrentHashMap<String, CountDownLatch> packed = new ConcurrentHashMap<>();
  private final Thread worker = new Thread(this::work, "shipping");

  public Shipping(OpenTelemetry openTelemetry, Broker broker, URI storefront) {
    table = new PackingTableTraced(openTelemetry, new HttpCaller(openTelemetry, storefront));
    consumer =
        new KafkaConsumer<>(broker.settings(), new StringDeserializer(), new StringDeserializer());
    TopicPartition parcels = new TopicPartition(Broker.PARCELS, 0);
    consumer.assign(List.of(parcels));
    consumer.seekToEnd(List.of(parcels));
    consumer.position(parcels);
    worker.start();
  }

  /** Waits until the order's parcel has been packed, and all of that is traced. */
  public void awaitPacked(String orderId) throws IOException {
    try {
      if (!latch(orderId).await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("Nobody packed " + orderId);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + orderId, interrupted);
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      worker.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try (consumer) {
      while (true) {
        ConsumerRecords<String, String> batch = consumer.poll(PATIENCE);
        if (!batch.isEmpty()) {
          table.sort(batch).forEach(this::pack);
        }
      }
    } catch (WakeupException closed) {
      // The shop closes.
    }
  }

  private void pack(ConsumerRecord<String, String> parcel) {
    try {
      table.pack(parcel);
      latch(parcel.key()).countDown();
    } catch (IOException failure) {
      // It is in the trace; the next parcel may do better.
    }
  }

  private CountDownLatch latch(String orderId) {
    return packed.computeIfAbsent(orderId, id -> new CountDownLatch(1));
  }
}
