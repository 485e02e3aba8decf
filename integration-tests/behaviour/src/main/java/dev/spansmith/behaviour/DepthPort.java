package dev.spansmith.behaviour;

import dev.spansmith.annotations.Traced;

/** Tells the stack it was called with. */
@Traced
@FunctionalInterface
public interface DepthPort {

  int frames();
}
