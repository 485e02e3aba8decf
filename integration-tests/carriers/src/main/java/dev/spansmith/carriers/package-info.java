/** Methods whose parameters carry trace context. */
package dev.spansmith.carriers;
