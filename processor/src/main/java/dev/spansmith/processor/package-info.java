/**
 * The annotation processor. {@code read} turns elements into the {@code model}, {@code check} finds
 * what cannot work, {@code emit} writes the wrapper, {@code diagnostic} is what all of them can
 * say; {@link dev.spansmith.processor.TracedProcessor} is the table of contents.
 */
@NullMarked
package dev.spansmith.processor;

import org.jspecify.annotations.NullMarked;
