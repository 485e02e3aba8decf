package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class Overloads {

  @Traced
  public void send(@SpanAttribute String to) {}

  @Traced
  public void send(@SpanAttribute String to, int times) {}

  @Traced
  public int send(String... to) {
    return to.length;
  }

  public void startSend(int speed) {}
}
