package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TraceInterfaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the methods that a {@code @TraceInterface} lists are those of the interface. */
final class MethodNamesCheck {

  private MethodNamesCheck() {}

  static List<Diagnostic> check(Candidate candidate) {
    List<Diagnostic> found = new ArrayList<>();
    candidate
        .request()
        .traceInterface()
        .ifPresent(
            mirror -> {
              Set<String> names =
                  candidate.methods().stream()
                      .map(method -> method.element().getSimpleName().toString())
                      .collect(Collectors.toCollection(TreeSet::new));
              TraceInterfaces.methodNames(mirror)
                  .forEach(
                      (value, name) -> {
                        if (!names.contains(name)) {
                          found.add(
                              Problem.UNKNOWN_METHOD.at(
                                  new Position(candidate.origin(), mirror, value),
                                  name,
                                  Display.type(candidate.type()),
                                  wayOut(name, names)));
                        }
                      });
            });
    return found;
  }

  private static String wayOut(String written, Collection<String> names) {
    if (names.isEmpty()) {
      return "It has none at all: trace another interface.";
    }
    return written.isBlank()
        ? "Leave 'methods' out to trace them all, or choose from " + ClosestNames.list(names) + "."
        : ClosestNames.wayOut(written, names);
  }
}
