/** What an online shop has in every container, and how its tests look at the traces. */
package dev.spansmith.containers;
