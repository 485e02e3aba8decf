package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

class HiddenPackages {

  static class Fields {
    protected Object Spans;
    protected Object AttributeKey;
    protected Object SpanDefinition;
    protected Object AttributeValues;
    protected Object java;
    protected Object com;
  }

  static class Heir extends Fields {
    Heir(Object dev, Object io) {}

    @Traced
    <SpanKind> String call(
        @SpanAttribute Object dev, @SpanAttribute String io, @SpanAttribute int _1, SpanKind kind) {
      return io;
    }
  }

  static class Types {
    static class Spans {}

    static class Tracer {}

    static class Context {}

    static class Scope {}

    static class OpenTelemetry {}

    static class Throwable {}

    @interface Override {}

    @Traced
    void startCall(@SpanAttribute Long dev) {}

    void startStartCall() {}
  }
}
