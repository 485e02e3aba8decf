package dev.spansmith.behaviour;

import dev.spansmith.annotations.Traced;

/** Is equal to objects of its own class only, as many classes are. */
@Traced
public class Label {

  private final String text;

  public Label(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  @Override
  @SuppressWarnings("EqualsGetClass")
  public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && text.equals(((Label) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
