package app;

import dev.spansmith.annotations.Traced;

@Traced
public class Stock {

  public void reserve() {}
}
