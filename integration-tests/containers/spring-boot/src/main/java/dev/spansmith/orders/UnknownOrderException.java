package dev.spansmith.orders;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownOrderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownOrderException(long id) {
    super("No order " + id);
  }
}
