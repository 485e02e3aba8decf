package bad;

import dev.spansmith.annotations.AddingSpanAttributes;

class NothingAdded {
  @AddingSpanAttributes
  void call(String id) {}
}
