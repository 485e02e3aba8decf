/** A shop of CDI beans. */
package dev.spansmith.containers.weld;
