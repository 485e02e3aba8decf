package dev.spansmith.benchmarks.subject;

/** The two measured methods, as the loop sees them. */
interface Service {

  Receipt place(String orderId, long cents);

  Receipt find(String orderId, long cents);
}
