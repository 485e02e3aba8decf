/** Writes the wrapper from the model. */
@NullMarked
package dev.spansmith.processor.emit;

import org.jspecify.annotations.NullMarked;
