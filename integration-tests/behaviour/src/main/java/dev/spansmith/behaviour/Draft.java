package dev.spansmith.behaviour;

import dev.spansmith.annotations.Traced;
import java.io.Serializable;

/** Goes through a stream and comes back. */
@Traced
public class Draft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String text;

  public Draft(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
