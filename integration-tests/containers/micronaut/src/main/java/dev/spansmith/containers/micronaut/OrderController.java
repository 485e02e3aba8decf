package dev.spansmith.containers.micronaut;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;

@Controller("/orders")
public class OrderController {

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @Post("/{id}")
  @Traced
  public String place(@PathVariable @SpanAttribute("order.id") String id, @QueryValue long cents) {
    return orders.place(id, cents).toString();
  }
}
