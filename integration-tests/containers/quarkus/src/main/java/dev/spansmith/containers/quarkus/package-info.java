/** A shop in Quarkus. */
package dev.spansmith.containers.quarkus;
