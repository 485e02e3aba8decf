package dev.spansmith.orders;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.CONFLICT)
class OutOfStockException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfStockException(String sku) {
    super("Not enough of " + sku);
  }
}
