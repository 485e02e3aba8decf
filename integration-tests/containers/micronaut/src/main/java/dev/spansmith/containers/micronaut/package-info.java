/** A shop in Micronaut. */
package dev.spansmith.containers.micronaut;
