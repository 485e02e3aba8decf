package app;

import dev.spansmith.annotations.Traced;

public class Orders {

  private final int limit;

  public Orders(int limit) {
    this.limit = limit;
  }

  @Traced
  public int placeUpTo() {
    return limit;
  }
}
