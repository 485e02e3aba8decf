/** Writes random annotated types, and finds out whether a wrapper can be told from its twin. */
package dev.spansmith.randomtypes;
