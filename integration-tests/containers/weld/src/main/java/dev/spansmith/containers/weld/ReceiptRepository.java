package dev.spansmith.containers.weld;

import dev.spansmith.containers.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
class ReceiptRepository implements Repository<String, Receipt> {

  private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();

  @Override
  public void save(String key, Receipt value) {
    receipts.put(key, value);
  }

  @Override
  public Optional<Receipt> find(String key) {
    return Optional.ofNullable(receipts.get(key));
  }
}
