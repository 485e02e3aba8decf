/** Reads what the compiler knows about an annotated type, and turns it into the model. */
@NullMarked
package dev.spansmith.processor.read;

import org.jspecify.annotations.NullMarked;
