package app;

class Shop {

  final Orders orders = new OrdersTraced(null);
  final Stock stock = new StockTraced(null);
}
