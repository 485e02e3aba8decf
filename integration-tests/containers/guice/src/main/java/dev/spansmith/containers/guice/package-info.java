/** A shop whose objects Guice builds. */
package dev.spansmith.containers.guice;
