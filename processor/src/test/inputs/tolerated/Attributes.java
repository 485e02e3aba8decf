package tolerated;

import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.io.InputStream;
import java.util.List;

class Attributes {
  Attributes(@SpanAttribute String id) {}

  @WithSpan
  void call(
      @SpanAttribute byte[] bytes,
      @SpanAttribute char[] letters,
      @SpanAttribute Point point,
      @SpanAttribute List<Point> points,
      @SpanAttribute InputStream stream,
      @SpanAttribute Attributes plain,
      @SpanAttribute(" ") String blank,
      @SpanAttribute("plain") String twice) {}

  void untraced(@SpanAttribute String id) {}

  record Point(int x, int y) {}

  interface Port {
    void call(@SpanAttribute String id);
  }
}
