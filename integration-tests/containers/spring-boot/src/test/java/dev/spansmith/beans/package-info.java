/** Beans of every kind that Spring has, to be found by scanning. */
package dev.spansmith.beans;
