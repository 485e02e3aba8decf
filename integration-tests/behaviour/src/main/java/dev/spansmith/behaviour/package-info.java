/** Types to be traced, and their plain twins by way of {@code super}. */
package dev.spansmith.behaviour;
