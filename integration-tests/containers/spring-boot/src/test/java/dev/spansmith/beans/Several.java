package dev.spansmith.beans;

import dev.spansmith.annotations.Traced;
import org.springframework.stereotype.Component;

/** Spring takes the constructor without parameters. */
@Component
@Traced
public class Several {

  private final int size;

  public Several(int size) {
    this.size = size;
  }

  public Several() {
    this(3);
  }

  public int size() {
    return size;
  }
}
