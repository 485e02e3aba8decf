package dev.spansmith.export;

import io.opentelemetry.sdk.trace.ReadableSpan;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides when a trace is printed to a stream: as one block, when none of its spans is live any
 * more in any SDK that prints to the same stream. Traces that overlap in time therefore never mix,
 * and a trace that crosses several services of one JVM comes out as one tree.
 *
 * <p>Holds at most {@link #MAX_SPANS} spans. When they are used up, the trace that has been open
 * longest is printed as it stands and forgotten; a trace of more than {@link #MAX_SPANS_PER_TRACE}
 * says how many it left out.
 */
final class ConsoleTrees {

  static final int MAX_SPANS = 10_000;
  static final int MAX_SPANS_PER_TRACE = 1_000;

  /** By stream, while a processor uses it. */
  private static final Map<PrintStream, ConsoleTrees> SHARED = new HashMap<>();

  private final PrintStream output;
  private final TreePrinter printer;
  private final Map<String, OpenTrace> traces = new LinkedHashMap<>();
  private int kept;
  private int uses;

  ConsoleTrees(PrintStream output, ConsoleStyle style) {
    this.output = output;
    this.printer = new TreePrinter(style);
  }

  /** The one for this stream; each call is one use, to be ended with {@link #release()}. */
  static ConsoleTrees shared(PrintStream output) {
    synchronized (SHARED) {
      ConsoleTrees trees =
          SHARED.computeIfAbsent(
              output, stream -> new ConsoleTrees(stream, ConsoleStyle.of(stream)));
      trees.uses++;
      return trees;
    }
  }

  void release() {
    synchronized (SHARED) {
      uses--;
      if (uses == 0) {
        SHARED.remove(output, this);
      }
    }
  }

  void started(Object owner, ReadableSpan span) {
    String traceId = span.getSpanContext().getTraceId();
    TraceBlock evicted = null;
    synchronized (traces) {
      OpenTrace trace = traces.computeIfAbsent(traceId, OpenTrace::new);
      if (trace.size() >= MAX_SPANS_PER_TRACE) {
        trace.leaveOut();
        return;
      }
      trace.add(owner, span);
      kept++;
      if (kept > MAX_SPANS) {
        evicted = evictOldest();
      }
    }
    if (evicted != null) {
      print(List.of(evicted));
    }
  }

  void ended(ReadableSpan span) {
    TraceBlock complete;
    synchronized (traces) {
      OpenTrace trace = traces.get(span.getSpanContext().getTraceId());
      if (trace == null || !trace.end(span) || trace.isLive()) {
        return;
      }
      complete = trace.block("");
      forget(trace);
      traces.remove(trace.traceId());
    }
    print(List.of(complete));
  }

  /** Prints, as they stand, the traces with live spans of this owner that have changed. */
  void printLive(Object owner) {
    List<TraceBlock> live = new ArrayList<>();
    synchronized (traces) {
      for (OpenTrace trace : traces.values()) {
        if (trace.hasLiveSpanOf(owner) && trace.takeChanged()) {
          live.add(trace.block("still live"));
        }
      }
    }
    print(live);
  }

  /** The owner ends: its live spans are live no more, and what waited only for them is printed. */
  void abandon(Object owner) {
    List<TraceBlock> complete = new ArrayList<>();
    synchronized (traces) {
      Iterator<OpenTrace> each = traces.values().iterator();
      while (each.hasNext()) {
        OpenTrace trace = each.next();
        trace.abandon(owner);
        if (!trace.isLive()) {
          complete.add(trace.block(""));
          forget(trace);
          each.remove();
        }
      }
    }
    print(complete);
  }

  private TraceBlock evictOldest() {
    Iterator<OpenTrace> oldestFirst = traces.values().iterator();
    OpenTrace oldest = oldestFirst.next();
    TraceBlock block = oldest.block("cut, more than " + MAX_SPANS + " spans waited to be printed");
    forget(oldest);
    oldestFirst.remove();
    return block;
  }

  private void forget(OpenTrace trace) {
    kept -= trace.size();
  }

  /** Outside the lock: a slow terminal must not hold up spans of other traces. */
  private void print(List<TraceBlock> blocks) {
    for (TraceBlock block : blocks) {
      // One call, so that the stream's own lock keeps the block in one piece.
      output.print(printer.print(block));
    }
    if (!blocks.isEmpty()) {
      output.flush();
    }
  }
}
