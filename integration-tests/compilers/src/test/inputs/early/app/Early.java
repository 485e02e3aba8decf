package app;

import dev.spansmith.annotations.Traced;

@Traced
public class Early {

  @SuppressWarnings("this-escape")
  public Early() {
    start();
  }

  public void start() {}
}
