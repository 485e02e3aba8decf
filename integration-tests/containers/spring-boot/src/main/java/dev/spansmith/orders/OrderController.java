package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Traced(kind = SpanKind.SERVER)
@RestController
@RequestMapping("/orders")
public class OrderController {

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  public Purchase place(
      @Valid @RequestBody OrderRequest request,
      @SpanAttribute("payment.method") @RequestParam(defaultValue = "card") String pay) {
    return orders.place(request.sku(), request.quantity(), pay);
  }

  @GetMapping("/{id}")
  public Purchase find(@SpanAttribute("order.id") @PathVariable("id") long id) {
    return orders.find(id);
  }
}
