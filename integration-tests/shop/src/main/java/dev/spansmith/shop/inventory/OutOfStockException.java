package dev.spansmith.shop.inventory;

/** The shelf is empty. */
final class OutOfStockException extends Exception {

  private static final long serialVersionUID = 1L;

  OutOfStockException(String sku) {
    super("There is no " + sku + " left");
  }
}
