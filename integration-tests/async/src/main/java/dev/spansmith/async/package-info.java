/** Methods whose work goes on after they have returned, each with the work that a test gives it. */
package dev.spansmith.async;
