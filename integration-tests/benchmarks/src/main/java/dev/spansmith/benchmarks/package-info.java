/**
 * What tracing costs: hand-written code and generated wrappers, measured against each other in one
 * JVM.
 */
package dev.spansmith.benchmarks;
