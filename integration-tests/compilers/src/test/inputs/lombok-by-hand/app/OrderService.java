package app;

import dev.spansmith.annotations.Traced;

@Traced
public class OrderService {

  private final OrderRepository repository;

  public OrderService(OrderRepository repository) {
    this.repository = repository;
  }

  public void place(Customer customer) {
    System.out.println(repository + " for " + customer.getName());
  }
}
