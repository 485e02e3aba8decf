package good;

import dev.spansmith.annotations.Traced;

@SuppressWarnings("try")
public interface Connection extends AutoCloseable {

  @Traced
  void query(String sql);
}
