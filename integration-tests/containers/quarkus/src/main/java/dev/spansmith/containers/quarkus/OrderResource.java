package dev.spansmith.containers.quarkus;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Abstract, so that Quarkus serves the wrapper. */
// begin: class
@ApplicationScoped
@Path("/orders")
public abstract class OrderResource {
  // end: class

  @Inject OrderService orders;

  @POST
  @Path("/{id}")
  @Traced
  public String place(
      @PathParam("id") @SpanAttribute("order.id") String id, @QueryParam("cents") long cents) {
    return orders.place(id, cents).toString();
  }
}
