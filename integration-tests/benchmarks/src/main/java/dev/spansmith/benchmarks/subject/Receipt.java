package dev.spansmith.benchmarks.subject;

/**
 * What a call returns.
 *
 * @param cents what was paid
 */
record Receipt(long cents) {}
