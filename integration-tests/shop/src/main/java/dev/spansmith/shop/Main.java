package dev.spansmith.shop;

import dev.spansmith.export.Telemetry;
import dev.spansmith.shop.broker.Broker;
import dev.spansmith.shop.http.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/** Opens the shop, places a few orders and shows, or sends, the trace of each. */
public final class Main {

  private static final Duration DELIVERY = Duration.ofSeconds(20);

  private Main() {}

  /** Ends with exit code 1 if spans were to be sent and did not all arrive. */
  public static void main(String[] arguments) throws IOException {
    Destination destination = Destination.fromEnvironment();
    boolean delivered;
    try (Broker broker = Broker.start();
        Telemetry storefront = telemetry("storefront", destination);
        Telemetry inventory = telemetry("inventory", destination);
        Telemetry payments = telemetry("payments", destination);
        Telemetry shipping = telemetry("shipping", destination)) {
      say("Opening a shop of four services: storefront, inventory, payments and shipping.");
      try (Shop shop =
          new Shop(
              broker,
              storefront.openTelemetry(),
              inventory.openTelemetry(),
              payments.openTelemetry(),
              shipping.openTelemetry())) {
        for (SampleOrder sample : SampleOrder.ALL) {
          place(sample, shop);
        }
      }
      delivered =
          Stream.of(storefront, inventory, payments, shipping)
              .map(telemetry -> telemetry.flush(DELIVERY))
              .reduce(true, Boolean::logicalAnd);
    }
    say("");
    if (destination.sendsTo().isEmpty()) {
      say(SampleOrder.ALL.size() + " orders traced, nothing sent.");
      sayHowToSend();
      return;
    }
    String backend = destination.sendsTo().get();
    if (!delivered) {
      say(SampleOrder.ALL.size() + " orders traced, but not all spans reached " + backend + ".");
      System.exit(1);
    }
    say(SampleOrder.ALL.size() + " orders traced, all spans sent to " + backend + ".");
  }

  private static Telemetry telemetry(String service, Destination destination) {
    return Telemetry.builder()
        .serviceName(service)
        .setting("otel.traces.exporter", destination.exporters())
        .build();
  }

  private static void place(SampleOrder sample, Shop shop) throws IOException {
    say("");
    say("Order " + sample.order().id() + ". " + sample.story() + ".");
    Answer answer = shop.place(sample.order());
    say("The customer gets " + answer.status() + ": " + answer.form().text("message"));
  }

  private static void sayHowToSend() {
    say("To send the same traces to a backend, set two variables and run the same command:");
    say(
        """
          OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf
          OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317 OTEL_EXPORTER_OTLP_PROTOCOL=grpc
        OTEL_TRACES_EXPORTER=console,otlp sends them and prints the trees as well.""");
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
