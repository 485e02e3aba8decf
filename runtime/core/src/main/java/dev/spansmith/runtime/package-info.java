/**
 * What generated wrappers call. Application code meets {@link
 * dev.spansmith.runtime.TracedGenerated} and {@link dev.spansmith.runtime.Nullable} on the
 * wrappers; the rest is for generated code.
 *
 * <p>Nothing here throws into the caller, and nothing here allocates while no span records.
 */
package dev.spansmith.runtime;
