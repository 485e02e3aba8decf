package bad;

import dev.spansmith.annotations.*;

class AttributeType {
  @Traced
  void call(
      @SpanAttribute byte[] bytes,
      @SpanAttribute java.io.InputStream stream,
      @SpanAttribute Plain plain,
      @SpanAttribute Pair pair,
      @SpanAttribute java.util.List<Pair> pairs,
      @SpanAttribute java.util.Map<String, Pair> map,
      @SpanAttribute int[][] matrix,
      @SpanAttribute java.util.Optional<char[]> chars,
      @SpanAttribute java.util.List<java.util.List<Pair>> nested) {}

  static class Plain {}

  record Pair(String left, String right) {}
}
