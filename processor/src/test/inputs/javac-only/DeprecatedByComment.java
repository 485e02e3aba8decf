package good;

import dev.spansmith.annotations.Traced;

@Traced
@SuppressWarnings("dep-ann")
interface DeprecatedByComment {

  /**
   * Old class files say it no other way, and ECJ reads no comment.
   *
   * @deprecated use another
   */
  void one();
}
