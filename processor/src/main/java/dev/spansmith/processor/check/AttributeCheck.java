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
import dev.spansmith.processor.read.MaskedCaptures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Whether each captured parameter can be an attribute, under a key of its own. */
final class AttributeCheck {

  private static final String USE_OURS =
      "Pass the value you want to see as a parameter of its own, or use Spansmith's @SpanAttribute,"
          + " which has paths and masks.";

  private final Candidate candidate;
  private final MaskedCaptures masked;
  private final List<Diagnostic> found = new ArrayList<>();

  AttributeCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.masked = new MaskedCaptures(new Captures(compiler));
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
    StrayAttribute.of(method, family).ifPresent(found::add);
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
      add(method, Problem.BLANK_KEY.at(positionOfKey(attribute)));
      return;
    }
    String user = user(method, attribute);
    @Nullable String earlier = users.putIfAbsent(key, user);
    if (earlier != null) {
      add(
          method,
          Problem.DUPLICATE_KEY.at(positionOfKey(attribute), key, earlier, method.display()));
    }
  }

  private static String user(CandidateMethod method, CandidateMethod.Attribute attribute) {
    return attribute.isResult()
        ? "the result"
        : "parameter " + method.element().getParameters().get(attribute.index()).getSimpleName();
  }

  private void checkType(CandidateMethod method, CandidateMethod.Attribute attribute) {
    if (attribute.isResult() && !method.hasResult()) {
      add(
          method,
          Problem.VOID_RESULT.at(
              position(attribute, null), method.display(), method.withoutResult()));
      return;
    }
    // Where a path does not arrive, there is nothing to judge yet.
    if (attribute.path().obstacle().isEmpty()
        && masked.of(attribute) instanceof Captures.Decision.Refused refused) {
      add(
          method,
          Problem.ATTRIBUTE_TYPE.at(
              position(attribute, attribute.mirror().path().value()),
              Display.type(attribute.path().type()),
              refused.reason(),
              method.family() == Family.OPENTELEMETRY ? USE_OURS : refused.wayOut()));
    }
  }

  private Position positionOfKey(CandidateMethod.Attribute attribute) {
    return position(attribute, attribute.mirror().key().value());
  }

  private Position position(CandidateMethod.Attribute attribute, @Nullable AnnotationValue value) {
    return CapturePositions.of(candidate, attribute.mirror(), value);
  }
}
