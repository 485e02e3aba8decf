/** A shop whose resources Jersey serves and whose services HK2 builds. */
package dev.spansmith.containers.jersey;
