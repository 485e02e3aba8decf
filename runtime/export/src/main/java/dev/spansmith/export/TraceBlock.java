package dev.spansmith.export;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;

/**
 * What is printed of a trace at once.
 *
 * @param spans in the order in which they started, or were told to have
 * @param leftOut how many more spans there were than are kept
 * @param note why the block is not the whole trace, or empty
 */
record TraceBlock(String traceId, List<SpanData> spans, int leftOut, String note) {}
