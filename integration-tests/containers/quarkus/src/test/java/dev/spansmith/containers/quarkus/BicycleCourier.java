package dev.spansmith.containers.quarkus;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;

@Mock
@ApplicationScoped
class BicycleCourier extends Courier {

  @Override
  public String vehicle() {
    return "bicycle";
  }
}
