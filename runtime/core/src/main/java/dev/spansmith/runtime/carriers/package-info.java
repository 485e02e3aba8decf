/**
 * How to read context from what comes in, and how to write it to what goes out: one class for each
 * type that {@code @Propagated} knows. A wrapper names those of its own parameters, so that a
 * library which nobody uses is never looked for. Types of one's own implement {@link
 * dev.spansmith.runtime.carriers.ReadableCarrier} or {@link
 * dev.spansmith.runtime.carriers.WritableCarrier}.
 */
package dev.spansmith.runtime.carriers;
