package dev.spansmith.containers.jersey;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Path("/orders")
public class OrderResource {

  private final OrderService orders;

  @Inject
  public OrderResource(OrderService orders) {
    this.orders = orders;
  }

  @POST
  @Path("/{id}")
  @Traced
  public String place(
      @PathParam("id") @SpanAttribute("order.id") String id, @QueryParam("cents") long cents) {
    return orders.place(id, cents).toString();
  }
}
