/**
 * The code that is measured. Each subject loads this package, and the runtime, in a class loader of
 * its own, so that none inherits another's profile.
 */
package dev.spansmith.benchmarks.subject;
