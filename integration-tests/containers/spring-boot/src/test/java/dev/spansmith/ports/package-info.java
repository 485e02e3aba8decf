/** Beans that are declared as interfaces. */
package dev.spansmith.ports;
