package dev.spansmith.behaviour;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Captures what its arguments and results lead to. */
public class Checkout {

  public record Order(String id, Customer customer, List<String> skus, Optional<Voucher> voucher) {}

  public record Voucher(int percent, Optional<String> code) {}

  /** Counts what is read of it; its address may throw. */
  public static class Customer {

    public final List<String> reads = new ArrayList<>();
    private final Address address;

    public Customer(Address address) {
      this.address = address;
    }

    public Address getAddress() {
      reads.add("address");
      return address;
    }

    public boolean isKnown() {
      reads.add("known");
      throw new IllegalStateException("nobody knows");
    }
  }

  /** With fields for accessors. */
  public static class Address {
    public String city;
    public float latitude;

    public Address(String city, float latitude) {
      this.city = city;
      this.latitude = latitude;
    }
  }

  /** What became of an order. */
  public record Receipt(String number, long cents, Optional<Refusal> refusal) {

    public boolean isRefused() {
      return refusal.isPresent();
    }
  }

  /** Why an order was refused. */
  public enum Refusal {
    NO_MONEY
  }

  /** A result whose flag may be missing, and whose error is an exception. */
  public record Attempt(Boolean successful, Throwable error) {}

  @Traced
  @ResultAttribute(value = "receipt.number", path = "number")
  @ResultAttribute(value = "receipt.cents", path = "cents")
  @FailsWhen(value = "refused", errorType = "refusal")
  public Receipt place(
      @SpanAttribute(value = "order.id", path = "id")
          @SpanAttribute(value = "customer.known", path = "customer.known")
          @SpanAttribute(value = "customer.city", path = "customer.address.city")
          @SpanAttribute(value = "customer.latitude", path = "customer.address.latitude")
          @SpanAttribute(value = "order.skus", path = "skus")
          @SpanAttribute(value = "order.skus.count", path = "skus.size")
          @SpanAttribute(value = "voucher.percent", path = "voucher.percent")
          @SpanAttribute(value = "voucher.code", path = "voucher.code")
          Order order,
      Receipt receipt) {
    if (receipt != null && receipt.number().isEmpty()) {
      throw new IllegalArgumentException("no number");
    }
    return receipt;
  }

  @Traced
  @FailsWhen(value = "!successful", errorType = "error")
  @ResultAttribute(value = "attempt.error", path = "error.message")
  public Attempt attempt(Attempt attempt) {
    return attempt;
  }

  @Traced
  @FailsWhen("!")
  public boolean save(boolean saved) {
    return saved;
  }

  @Traced
  @ResultAttribute("first")
  public <T extends Comparable<T>> T first(
      @SpanAttribute(value = "count", path = "size") List<? extends T> all) {
    return all.isEmpty() ? null : all.get(0);
  }

  @AddingSpanAttributes
  @ResultAttribute("price.cents")
  public Optional<Long> price(@SpanAttribute("price.sku") String sku) {
    return sku.isEmpty() ? Optional.empty() : Optional.of(99L);
  }

  @Traced
  void around(String sku) {
    price(sku);
  }
}
