package good;

import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

public class Constructors<T extends Comparable<? super T> & Serializable> {

  public Constructors() {}

  protected Constructors(T first) {}

  Constructors(List<? extends T> all, String openTelemetry) throws IOException {}

  public <U extends T> Constructors(U one, int... numbers) {}

  private Constructors(long hidden) {}

  @Traced
  public T first(T first) {
    return first;
  }
}
