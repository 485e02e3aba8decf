/** A shop without a container. */
package dev.spansmith.containers.plain;
