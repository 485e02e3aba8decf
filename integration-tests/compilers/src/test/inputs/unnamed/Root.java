import dev.spansmith.annotations.Traced;

@Traced
public class Root {

  public void run(Other other) {}

  @Traced
  interface Port {
    void go();
  }
}
