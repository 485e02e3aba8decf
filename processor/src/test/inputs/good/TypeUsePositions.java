package good;

import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** An annotation belongs to the type behind it, wherever that stands. */
class TypeUsePositions<T extends @TypeUsePositions.Maybe Object> {

  @Traced
  Map.@Maybe Entry<@Maybe String, ? extends @Maybe Number> entry(
      Map.@Maybe Entry<@Maybe String, ? super @Maybe Integer> entry,
      TypeUsePositions<@Maybe String>.@Maybe Inner inner,
      @Maybe int[] elements,
      int @Maybe [] array,
      @Maybe String @Maybe [] @Maybe [] matrix)
      throws @Maybe IOException {
    return null;
  }

  @Traced
  @SuppressWarnings("unchecked")
  <@Maybe U extends @Maybe Number & @Maybe Comparable<@Maybe U>> @Maybe U bounded(
      List<? extends @Maybe U>... all) {
    return null;
  }

  class Inner {}

  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface Maybe {}
}
