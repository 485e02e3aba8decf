package good;

import dev.spansmith.annotations.Traced;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

@Traced
interface TypeUseVariables<T> {

  @Maybe
  T find(@Maybe T key, List<@Maybe T> all, @Maybe T @Maybe [] array);

  <U> @Maybe U convert(@Maybe U value);

  @Target(ElementType.TYPE_USE)
  @interface Maybe {}
}
