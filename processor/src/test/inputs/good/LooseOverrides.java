package good;

import dev.spansmith.annotations.TraceInterface;
import dev.spansmith.annotations.Traced;
import java.util.List;

@SuppressWarnings({"rawtypes", "unchecked", "overrides", "deprecation"})
@TraceInterface(LooseOverrides.Old.Part.class)
class LooseOverrides {

  interface Registry {
    Registry add(Class<?> type);
  }

  interface RawRegistry extends Registry {
    @Override
    RawRegistry add(Class type);
  }

  interface NamedRegistry extends Registry {
    String name();
  }

  @Traced
  interface Both extends NamedRegistry, RawRegistry {}

  interface Path<T> {
    <S> Path<S> as(Class<S> type);
  }

  @Traced
  interface RawPath<T> extends Path<T> {
    @Override
    Path as(Class type);
  }

  interface Literals {
    <T> List<T> all(T... values);
  }

  @Traced
  interface ArrayLiterals extends Literals {
    @Override
    <T> List<T> all(T[] values);
  }

  @Deprecated
  interface Old {
    interface Part {
      Part next();
    }
  }
}
