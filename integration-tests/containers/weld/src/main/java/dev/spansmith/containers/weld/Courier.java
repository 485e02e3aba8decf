package dev.spansmith.containers.weld;

/**
 * Made by {@link Shipping}.
 *
 * @param vehicle what it drives
 */
record Courier(String vehicle) {}
