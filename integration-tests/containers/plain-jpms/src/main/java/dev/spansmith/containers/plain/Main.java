package dev.spansmith.containers.plain;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.OpenTelemetry;

/** Two shops, each with an SDK of its own, and one that takes the global, which nobody sets. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    try (RecordedSpans here = new RecordedSpans();
        RecordedSpans there = new RecordedSpans()) {
      AuditLog audit = new AuditLog();
      OrderService shop = shop(here.openTelemetry(), audit);
      OrderService branch = shop(there.openTelemetry(), audit);
      OrderService untraced = shop(null, audit);

      System.out.println(shop.place("A-17", 1000));
      branch.total(1000);
      untraced.place("A-18", 1000);

      System.out.println(shop.getClass().getModule() + " " + shop.getClass().getSimpleName());
      audit.entries().forEach(System.out::println);
      here.tree().forEach(span -> System.out.println("here: " + span));
      there.tree().forEach(span -> System.out.println("there: " + span));
    }
  }

  private static OrderService shop(OpenTelemetry openTelemetry, AuditLog audit) {
    // begin: interface
    PaymentService payments = new PaymentServiceTraced(openTelemetry, new CardPayments(audit));
    // end: interface
    // begin: class
    OrderService orders = new OrderServiceTraced(openTelemetry, payments, audit);
    // end: class
    return orders;
  }
}
