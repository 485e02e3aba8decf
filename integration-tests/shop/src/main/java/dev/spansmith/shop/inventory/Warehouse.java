package dev.spansmith.shop.inventory;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which pieces an order gets from the shelves and which have to be ordered first. */
public class Warehouse {

  private final Map<String, Integer> shelves;
  private final Map<String, List<String>> reserved = new HashMap<>();

  Warehouse(Map<String, Integer> shelves) {
    this.shelves = new HashMap<>(shelves);
  }

  /** Returns what is out of stock. */
  @Traced
  public synchronized List<String> reserve(
      @SpanAttribute("order.id") String orderId, @SpanAttribute("order.skus") List<String> skus) {
    List<String> picked = new ArrayList<>();
    List<String> backOrdered = new ArrayList<>();
    for (String sku : skus) {
      try {
        pick(sku);
        picked.add(sku);
      } catch (OutOfStockException empty) {
        backOrdered.add(sku);
      }
    }
    reserved.put(orderId, picked);
    return backOrdered;
  }

  @Traced
  public synchronized void release(@SpanAttribute("order.id") String orderId) {
    List<String> pieces = reserved.remove(orderId);
    if (pieces != null) {
      pieces.forEach(sku -> shelves.merge(sku, 1, Integer::sum));
    }
  }

  /** An attribute's key is the parameter's name unless it says otherwise. */
  @Traced(expected = OutOfStockException.class)
  protected void pick(@SpanAttribute String sku) throws OutOfStockException {
    int left = shelves.getOrDefault(sku, 0);
    if (left == 0) {
      throw new OutOfStockException(sku);
    }
    shelves.put(sku, left - 1);
  }
}
