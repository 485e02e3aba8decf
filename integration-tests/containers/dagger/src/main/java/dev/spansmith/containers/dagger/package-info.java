/** A shop whose objects a Dagger component builds. */
package dev.spansmith.containers.dagger;
