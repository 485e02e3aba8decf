package app;

class Shop extends OrdersTraced {

  final OrdersTraced orders = new OrdersTraced(null, 3);
  final Warehouse warehouse = new WarehouseTraced(null);

  Shop() {
    super(null, 5);
  }
}
