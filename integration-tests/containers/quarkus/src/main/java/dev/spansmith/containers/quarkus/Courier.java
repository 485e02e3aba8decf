package dev.spansmith.containers.quarkus;

import dev.spansmith.annotations.Traced;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Courier {

  @Traced
  public String vehicle() {
    throw new IllegalStateException("Every van is on the road.");
  }
}
