package app;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Names outside ASCII, and the letter i, which Turkish upper-cases in a way of its own. */
public class Weights {

  @Traced(
      value = "Größe messen → 日本",
      attributes = @Attribute(key = "straße", value = "Hauptstraße 1\n2. Hof"))
  public void messen(@SpanAttribute int größe, @SpanAttribute("ölstand") int öl) {}

  @Traced(
      """
      first line
      second line\
      """)
  public String insideIndigo(@SpanAttribute int indigo) {
    return "";
  }
}
