package dev.spansmith.containers.guice;

import dev.spansmith.annotations.Traced;
import jakarta.inject.Singleton;

/** Its wrapper takes the global instance, as the build of these tests asks for. */
@Traced
@Singleton
class Catalogue {

  public String title(String sku) {
    return "Mug " + sku;
  }
}
