package dev.spansmith.benchmarks;

/**
 * What a measured call looks like, whichever form it is written in.
 *
 * @param depth how many traced calls lie in one another, 1 for a single one
 * @param attributes whether the call's two arguments become attributes
 * @param throwing whether the innermost call throws
 */
public record Shape(int depth, boolean attributes, boolean throwing) {}
