package dev.spansmith.apifloor;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads spans off the wire. */
final class OtlpSpans {

  private OtlpSpans() {}

  static Stream<SeenSpan> of(ExportTraceServiceRequest request) {
    return request.getResourceSpansList().stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(
            scope ->
                scope.getSpansList().stream().map(span -> seen(scope.getScope().getName(), span)));
  }

  private static SeenSpan seen(String scope, Span span) {
    return new SeenSpan(
        span.getName(),
        span.getKind().name().replace("SPAN_KIND_", ""),
        scope,
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        span.getParentSpanId().isEmpty() ? "0000000000000000" : hex(span.getParentSpanId()),
        span.getStatus().getCode().name().replace("STATUS_CODE_", ""),
        attributes(span.getAttributesList()),
        span.getEventsList().stream()
            .map(e -> new SeenSpan.Event(e.getName(), attributes(e.getAttributesList())))
            .toList());
  }

  private static Map<String, Object> attributes(List<KeyValue> pairs) {
    Map<String, Object> attributes = new HashMap<>();
    pairs.forEach(pair -> attributes.put(pair.getKey(), value(pair.getValue())));
    return attributes;
  }

  private static Object value(AnyValue value) {
    return switch (value.getValueCase()) {
      case STRING_VALUE -> value.getStringValue();
      case BOOL_VALUE -> value.getBoolValue();
      case INT_VALUE -> value.getIntValue();
      case DOUBLE_VALUE -> value.getDoubleValue();
      case ARRAY_VALUE ->
          value.getArrayValue().getValuesList().stream().map(OtlpSpans::value).toList();
      default -> throw new IllegalArgumentException("unexpected attribute value " + value);
    };
  }

  private static String hex(ByteString id) {
    return HexFormat.of().formatHex(id.toByteArray());
  }
}
