package dev.spansmith.orders;

import org.springframework.data.annotation.Id;

/** A row. */
public record Purchase(@Id Long id, String sku, long cents, String state) {

  Purchase in(String newState) {
    return new Purchase(id, sku, cents, newState);
  }
}
