package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Captures;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Form;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.SpanAttributeMirror;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Whether each captured parameter can be an attribute, under a key of its own. */
final class AttributeCheck {

  private final Candidate candidate;
  private final Captures captures;
  private final List<Diagnostic> found = new ArrayList<>();

  AttributeCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.captures = new Captures(compiler);
  }

  List<Diagnostic> check() {
    checkUntraced();
    candidate.methods().forEach(this::checkAdding);
    for (CandidateMethod method : candidate.describedMethods()) {
      Map<String, String> users = constantKeys(method);
      for (CandidateMethod.Attribute attribute : method.attributes()) {
        checkKey(method, attribute, users);
        checkType(method, attribute);
      }
    }
    return found;
  }

  /**
   * An interface may say what implementations capture, by our rules; on any other method that opens
   * no span it is a mistake.
   */
  private void checkUntraced() {
    Set<ExecutableElement> traced =
        candidate.methods().stream()
            .filter(m -> m.isTraced() || m.isAdding() || m.isSkipped() || m.isLeftToAgent())
            .map(CandidateMethod::element)
            .collect(Collectors.toSet());
    traced.addAll(candidate.unreachable());
    for (ExecutableElement method :
        ElementFilter.methodsIn(candidate.type().getEnclosedElements())) {
      if (!traced.contains(method)) {
        if (candidate.form() != Form.DECORATOR) {
          checkUntraced(method, Family.SPANSMITH);
        }
        checkUntraced(method, Family.OPENTELEMETRY);
      }
    }
  }

  private void checkUntraced(ExecutableElement method, Family family) {
    method.getParameters().stream()
        .filter(parameter -> Mirrors.has(parameter, family.attribute()))
        .forEach(parameter -> found.add(StrayAttribute.at(parameter, family, method)));
  }

  private void add(CandidateMethod method, Diagnostic diagnostic) {
    found.add(method.family().judge(diagnostic));
  }

  private static Map<String, String> constantKeys(CandidateMethod method) {
    Map<String, String> users = new HashMap<>();
    if (method.isTraced()) {
      method.stated().stream()
          .flatMap(traced -> traced.attributes().stream())
          .forEach(attribute -> users.put(attribute.key(), "@Traced"));
    }
    return users;
  }

  private void checkAdding(CandidateMethod method) {
    if (method.addsNothing()) {
      add(
          method,
          Problem.NOTHING_ADDED.at(candidate.positionOf(method.element()), method.display()));
    }
  }

  private void checkKey(
      CandidateMethod method, CandidateMethod.Attribute attribute, Map<String, String> users) {
    if (attribute.key().isEmpty()) {
      TypeElement declaring = (TypeElement) attribute.mirror().method().getEnclosingElement();
      add(
          method,
          Problem.KEY_NEEDED.at(
              candidate.positionOf(method.element()),
              attribute.index() + 1,
              method.display(),
              Display.type(declaring)));
      return;
    }
    String key = attribute.key().get();
    if (key.isBlank()) {
      add(method, Problem.BLANK_KEY.at(position(attribute, true)));
      return;
    }
    String parameter =
        "parameter " + method.element().getParameters().get(attribute.index()).getSimpleName();
    @Nullable String earlier = users.putIfAbsent(key, parameter);
    if (earlier != null) {
      add(
          method,
          Problem.DUPLICATE_KEY.at(position(attribute, true), key, earlier, method.display()));
    }
  }

  private void checkType(CandidateMethod method, CandidateMethod.Attribute attribute) {
    if (captures.of(attribute.type()) instanceof Captures.Decision.Refused refused) {
      add(
          method,
          Problem.ATTRIBUTE_TYPE.at(
              position(attribute, false),
              Display.type(attribute.type()),
              refused.reason(),
              refused.wayOut()));
    }
  }

  private Position position(CandidateMethod.Attribute attribute, boolean atKey) {
    SpanAttributeMirror mirror = attribute.mirror();
    return candidate.owns(mirror.method())
        ? new Position(mirror.parameter(), mirror.mirror(), atKey ? mirror.keyValue() : null)
        : candidate.request().position();
  }
}
