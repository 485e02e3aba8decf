package dev.spansmith.delivery;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a receiver accepted: each span once, and how often one came again. */
final class Inbox {

  private final Set<ByteString> spans = ConcurrentHashMap.newKeySet();
  private final Set<String> encodings = ConcurrentHashMap.newKeySet();
  private final AtomicInteger duplicates = new AtomicInteger();

  void accept(ExportTraceServiceRequest request, String encoding) {
    encodings.add(encoding == null ? "identity" : encoding);
    for (ResourceSpans resource : request.getResourceSpansList()) {
      for (ScopeSpans scope : resource.getScopeSpansList()) {
        for (Span span : scope.getSpansList()) {
          if (!spans.add(span.getSpanId())) {
            duplicates.incrementAndGet();
          }
        }
      }
    }
  }

  int spans() {
    return spans.size();
  }

  int duplicates() {
    return duplicates.get();
  }

  /** How the requests were compressed. */
  Set<String> encodings() {
    return encodings;
  }
}
