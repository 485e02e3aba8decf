package dev.spansmith.orders;

/** An event. */
record OrderPlaced(long orderId) {}
