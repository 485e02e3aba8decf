package app;

import dev.spansmith.annotations.Traced;

@Traced
public class Warehouse implements Stock {

  private final Stock stock;

  public Warehouse(Stock stock) {
    this.stock = stock;
  }

  @Override
  public int count(String sku) {
    return stock.count(sku);
  }
}
