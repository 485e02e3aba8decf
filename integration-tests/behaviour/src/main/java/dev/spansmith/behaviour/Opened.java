package dev.spansmith.behaviour;

import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.List;

/** Has constructors of several kinds. */
@Traced
public class Opened {

  private final String how;

  public Opened(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("nothing to open");
    }
    this.how = "name " + name;
  }

  protected Opened(int... numbers) {
    this.how = "numbers " + numbers.length;
  }

  <T extends Comparable<T>> Opened(List<T> values, T last) {
    this.how = "values " + values.size() + " " + last;
  }

  public String how() {
    return how;
  }
}
