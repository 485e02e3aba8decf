package dev.spansmith.export;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides the shape of a printed trace: the header, who stands below whom, and in which order. */
final class TreePrinter {

  /** Deeper spans stay at this indentation, or a deep recursion would print megabytes of guides. */
  private static final int MAX_INDENT = 64;

  private final ConsoleStyle style;
  private final SpanLines lines;

  TreePrinter(ConsoleStyle style) {
    this.style = style;
    this.lines = new SpanLines(style);
  }

  String print(TraceBlock block) {
    StringBuilder out = new StringBuilder(256);
    Tree tree = new Tree(block.spans());
    header(block, tree, out);
    printAll(tree, tree.roots, "", 0, null, out);
    return out.toString();
  }

  private void header(TraceBlock block, Tree tree, StringBuilder out) {
    List<SpanData> spans = block.spans();
    long errors =
        spans.stream().filter(s -> s.getStatus().getStatusCode() == StatusCode.ERROR).count();
    long unfinished = spans.stream().filter(s -> !s.hasEnded()).count();
    List<String> facts = new ArrayList<>();
    if (unfinished < spans.size()) {
      facts.add(style.duration(total(spans)));
    }
    facts.add(counted(spans.size(), "span"));
    facts.add(counted(errors, "error"));
    if (unfinished > 0) {
      facts.add(unfinished + " unfinished");
    }
    if (block.leftOut() > 0) {
      facts.add(block.leftOut() + " more left out");
    }
    if (tree.continued) {
      facts.add("continued");
    }
    if (!block.note().isEmpty()) {
      facts.add(block.note());
    }
    out.append(style.name("trace " + block.traceId()))
        .append("  ")
        .append(String.join(", ", facts))
        .append('\n');
  }

  private void printAll(
      Tree tree,
      List<SpanData> siblings,
      String indent,
      int depth,
      SpanData parent,
      StringBuilder out) {
    for (int i = 0; i < siblings.size(); i++) {
      SpanData span = siblings.get(i);
      if (!tree.printed.add(span)) {
        continue;
      }
      boolean last = i == siblings.size() - 1;
      List<SpanData> children = tree.childrenOf(span);
      String below = depth < MAX_INDENT ? indent + style.below(last) : indent;
      out.append(style.faint(indent + style.branch(last)));
      lines.append(span, parent, below + style.besideChildren(!children.isEmpty()), out);
      printAll(tree, children, below, depth + 1, span, out);
    }
  }

  private static long total(List<SpanData> spans) {
    long start = spans.stream().mapToLong(SpanData::getStartEpochNanos).min().orElse(0);
    long end =
        spans.stream()
            .filter(SpanData::hasEnded)
            .mapToLong(SpanData::getEndEpochNanos)
            .max()
            .orElse(start);
    return end - start;
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static final class Tree {

    private static final Comparator<SpanData> BY_START =
        Comparator.comparingLong(SpanData::getStartEpochNanos);

    private final Map<String, List<SpanData>> children = new HashMap<>();
    private final List<SpanData> roots = new ArrayList<>();

    /** An id generator that repeats itself makes a span its own ancestor. */
    private final Set<SpanData> printed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a parent belongs to this JVM, so was printed in an earlier block. */
    private final boolean continued;

    Tree(List<SpanData> spans) {
      Set<String> ids = new HashSet<>();
      spans.forEach(span -> ids.add(span.getSpanId()));
      boolean parentPrintedBefore = false;
      for (SpanData span : spans) {
        if (ids.contains(span.getParentSpanId())) {
          children.computeIfAbsent(span.getParentSpanId(), id -> new ArrayList<>()).add(span);
        } else {
          roots.add(span);
          parentPrintedBefore |=
              span.getParentSpanContext().isValid() && !span.getParentSpanContext().isRemote();
        }
      }
      continued = parentPrintedBefore;
      roots.sort(BY_START);
      children.values().forEach(siblings -> siblings.sort(BY_START));
    }

    List<SpanData> childrenOf(SpanData span) {
      return children.getOrDefault(span.getSpanId(), List.of());
    }
  }
}
