package dev.spansmith.behaviour;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.baggage.Baggage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Methods whose parameters are in baggage; each tells what its body finds there. */
public class BaggageDesk {

  /** A text that cannot be had. */
  public static final class Broken {
    @Override
    public String toString() {
      throw new IllegalStateException("toString");
    }
  }

  @Traced
  public Map<String, String> place(
      @BaggageEntry("customer.id") String customerId, @BaggageEntry("cents") long cents) {
    return here();
  }

  @Traced
  public Map<String, String> placeAgain(@BaggageEntry("customer.id") Optional<String> customerId) {
    return nested("inner");
  }

  @Traced
  protected Map<String, String> nested(@BaggageEntry("customer.id") String customerId) {
    return here();
  }

  @Traced
  public Map<String, String> broken(@BaggageEntry("broken") Broken value) {
    return here();
  }

  @Traced
  public void fail(@BaggageEntry("customer.id") String customerId, RuntimeException failure) {
    throw failure;
  }

  static Map<String, String> here() {
    Map<String, String> entries = new TreeMap<>();
    Baggage.current().forEach((key, entry) -> entries.put(key, entry.getValue()));
    return entries;
  }
}
