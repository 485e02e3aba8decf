/** A small shop of four services, traced by the wrappers that the compiler wrote for it. */
package dev.spansmith.shop;
