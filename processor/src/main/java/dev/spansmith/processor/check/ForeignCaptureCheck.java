package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.CaptureMirror;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TraceInterfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;

/** Whether each {@code @Capture} of a {@code @TraceInterface} is about a method that is traced. */
final class ForeignCaptureCheck {

  private ForeignCaptureCheck() {}

  static List<Diagnostic> check(Candidate candidate) {
    List<Diagnostic> found = new ArrayList<>();
    candidate
        .request()
        .traceInterface()
        .ifPresent(
            mirror ->
                TraceInterfaces.captures(mirror).stream()
                    .filter(capture -> !isUsed(candidate, capture))
                    .forEach(capture -> found.add(unknown(candidate, mirror, capture))));
    return found;
  }

  private static boolean isUsed(Candidate candidate, AnnotationMirror capture) {
    return candidate.tracedMethods().stream()
        .flatMap(method -> method.attributes().stream())
        .anyMatch(attribute -> attribute.mirror().mirror().equals(capture));
  }

  private static Diagnostic unknown(
      Candidate candidate, AnnotationMirror mirror, AnnotationMirror capture) {
    CaptureMirror.Text method = TraceInterfaces.capturedMethod(capture);
    int parameter = TraceInterfaces.capturedParameter(capture);
    Set<String> names =
        candidate.tracedMethods().stream()
            .map(traced -> traced.element().getSimpleName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    String advice =
        names.contains(method.text())
            ? "It has " + signatures(candidate, method.text()) + "."
            : ClosestNames.wayOut(method.text(), names);
    return Problem.UNKNOWN_CAPTURE.at(
        new Position(candidate.origin(), mirror, method.value()),
        method.text(),
        parameter == CandidateMethod.Attribute.RESULT
            ? "returns something"
            : "has a parameter " + parameter + ", counted from 0",
        Display.type(candidate.type()),
        advice);
  }

  private static String signatures(Candidate candidate, String name) {
    return candidate.tracedMethods().stream()
        .filter(method -> method.element().getSimpleName().contentEquals(name))
        .map(CandidateMethod::display)
        .collect(Collectors.joining(", "));
  }
}
