/** A shop whose objects avaje-inject builds. */
package dev.spansmith.containers.avaje;
