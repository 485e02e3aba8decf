/** A small shop of three services, traced by the wrappers that the compiler wrote for it. */
package dev.spansmith.shop;
