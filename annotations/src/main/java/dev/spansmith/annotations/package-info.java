/**
 * What users write: {@link dev.spansmith.annotations.Traced} on a method or a type, and what should
 * be said about its span.
 */
package dev.spansmith.annotations;
