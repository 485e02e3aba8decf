package dev.spansmith.shop.storefront;

import java.util.List;

/** What a customer gets for an order. */
record Receipt(long cents, String payment, String courier, List<String> backOrdered) {

  String text() {
    String later = backOrdered.isEmpty() ? "" : ", later: " + String.join(", ", backOrdered);
    return cents + " cents paid, " + payment + ", " + courier + later;
  }
}
