package dev.spansmith.delivery;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a receiver accepted: each span once, and how often one came again. */
final class Inbox {

  /** Fields of the request, its resource, its scope and its span. */
  private static final int[] PATH = {
    ExportTraceServiceRequest.RESOURCE_SPANS_FIELD_NUMBER,
    ResourceSpans.SCOPE_SPANS_FIELD_NUMBER,
    ScopeSpans.SPANS_FIELD_NUMBER,
    Span.SPAN_ID_FIELD_NUMBER
  };

  private final Set<ByteString> spans = ConcurrentHashMap.newKeySet();
  private final Set<String> encodings = ConcurrentHashMap.newKeySet();
  private final AtomicInteger duplicates = new AtomicInteger();

  /** Looks at the spans' ids only: a receiver must not be what an application waits for. */
  void accept(CodedInputStream request, String encoding) throws IOException {
    encodings.add(encoding == null ? "identity" : encoding);
    walk(request, 0);
  }

  private void walk(CodedInputStream in, int depth) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) != PATH[depth]) {
        in.skipField(tag);
      } else if (depth == PATH.length - 1) {
        arrived(in.readBytes());
      } else {
        int outer = in.pushLimit(in.readRawVarint32());
        walk(in, depth + 1);
        in.popLimit(outer);
      }
    }
  }

  private void arrived(ByteString spanId) {
    if (!spans.add(spanId)) {
      duplicates.incrementAndGet();
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
