package bad;

import dev.spansmith.annotations.*;

@Traced
@interface AnnotationType {
  String value();
}
