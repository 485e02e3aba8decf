package good;

import dev.spansmith.annotations.Traced;

@Traced
interface ObjectMethods {

  @Traced
  @Override
  String toString();

  @Override
  boolean equals(Object other);

  Object clone();
}
