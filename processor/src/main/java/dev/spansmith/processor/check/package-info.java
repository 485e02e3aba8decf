/** Finds what cannot work, before anything is written. */
@NullMarked
package dev.spansmith.processor.check;

import org.jspecify.annotations.NullMarked;
