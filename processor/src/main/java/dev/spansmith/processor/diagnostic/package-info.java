/** What the processor can say, and where. */
@NullMarked
package dev.spansmith.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
