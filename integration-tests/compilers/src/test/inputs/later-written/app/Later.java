package app;

@dev.spansmith.annotations.Traced
public class Later {
  public static final String NAME = "later name";
  public static final String KEY = "later.key";

  public void work() {}
}
