/** A small shop as a Spring Boot application, whose only tracing code is {@code @Traced}. */
package dev.spansmith.orders;
