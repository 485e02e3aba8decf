/** What a wrapper is made of, as plain values: no element, no type mirror, no compiler. */
@NullMarked
package dev.spansmith.processor.model;

import org.jspecify.annotations.NullMarked;
