package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;

@SuppressWarnings({"overrides", "unchecked", "rawtypes"})
class Varargs {

  static class Parent {
    void either(String... parts) {}

    void other(String[] parts) {}
  }

  static class Child extends Parent {
    @Override
    @Traced
    void either(@SpanAttribute String[] parts) {}

    @Override
    @Traced
    void other(@SpanAttribute String... parts) {}

    @Traced
    <T> List<T> all(T first, List<? extends T>... more) {
      return List.of();
    }

    @Traced
    List raw(List... more) {
      return more[0];
    }

    @Override
    @Traced
    public boolean equals(Object other) {
      return this == other;
    }
  }
}
