package dev.spansmith.containers;

/**
 * Proof that an order is placed and paid.
 *
 * @param orderId whose
 * @param cents what was charged
 */
public record Receipt(String orderId, long cents) {}
