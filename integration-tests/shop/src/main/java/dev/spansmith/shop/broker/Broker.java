package dev.spansmith.shop.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A real Kafka, of one node and without a container, on a free port of this machine. */
public final class Broker implements AutoCloseable {

  /** What shipping is to pack, by order. */
  public static final String PARCELS = "parcels";

  private final KafkaClusterTestKit cluster;

  private Broker(KafkaClusterTestKit cluster) {
    this.cluster = cluster;
  }

  /** Starts it and waits until it takes records. */
  public static Broker start() throws IOException {
    try {
      KafkaClusterTestKit cluster =
          new KafkaClusterTestKit.Builder(
                  new TestKitNodes.Builder()
                      .setCombined(true)
                      .setNumControllerNodes(1)
                      .setNumBrokerNodes(1)
                      .build())
              .build();
      format(cluster);
      cluster.startup();
      cluster.waitForReadyBrokers();
      try (Admin admin = cluster.admin()) {
        admin.createTopics(List.of(new NewTopic(PARCELS, 1, (short) 1))).all().get();
      }
      return new Broker(cluster);
    } catch (Exception problem) {
      throw failed("start", problem);
    }
  }

  /** How to reach it, for a client. */
  public Map<String, Object> settings() {
    return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
  }

  @Override
  public void close() throws IOException {
    try {
      cluster.close();
    } catch (Exception problem) {
      throw failed("stop", problem);
    }
  }

  /** It says on standard output what it formats, and nobody asked. */
  private static void format(KafkaClusterTestKit cluster) throws Exception {
    PrintStream output = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      cluster.format();
    } finally {
      System.setOut(output);
    }
  }

  private static IOException failed(String what, Exception problem) {
    if (problem instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return new IOException(
        "The broker did not " + what,
        problem instanceof ExecutionException ? problem.getCause() : problem);
  }
}
