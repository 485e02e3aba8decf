package app;

import dev.spansmith.annotations.Traced;

@Traced
public class Warehouse {

  public void reserve() {}
}
