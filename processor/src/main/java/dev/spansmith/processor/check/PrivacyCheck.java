package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.CaptureMirror;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.SensitiveWords;
import dev.spansmith.processor.read.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an attribute would show what no span should. */
final class PrivacyCheck {

  private static final String CAPTURE_ELSE = "capture something else.";
  private static final String SAY_WHY = "say why this may be shown: allow = \"...\".";

  private final Candidate candidate;
  private final Sensitivity sensitivity;
  private final SensitiveWords words;
  private final List<Diagnostic> found = new ArrayList<>();

  PrivacyCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.sensitivity = new Sensitivity(compiler);
    this.words = compiler.options().sensitiveWords();
  }

  List<Diagnostic> check() {
    for (CandidateMethod method : candidate.describedMethods()) {
      for (CandidateMethod.Attribute attribute : method.attributes()) {
        if (!attribute.mirror().isMasked()) {
          check(method, attribute).map(method.family()::judge).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Diagnostic> check(CandidateMethod method, CandidateMethod.Attribute attribute) {
    CaptureMirror mirror = attribute.mirror();
    Position position = CapturePositions.of(candidate, mirror, null);
    String key = attribute.key().orElse("");
    Optional<Diagnostic> certain =
        sensitivity
            .of(method, attribute)
            .map(
                what ->
                    Problem.SENSITIVE_VALUE.at(position, what, key, wayOut(method, CAPTURE_ELSE)));
    if (certain.isPresent() || mirror.isAllowed()) {
      return certain;
    }
    return sensitivity
        .ofText(attribute.path().type())
        .map(text -> Problem.SENSITIVE_TEXT.at(position, text.type(), text.member(), key))
        .or(() -> checkNames(method, attribute));
  }

  private Optional<Diagnostic> checkNames(
      CandidateMethod method, CandidateMethod.Attribute attribute) {
    CaptureMirror mirror = attribute.mirror();
    Stream<String> parameter =
        attribute.isResult()
            ? Stream.empty()
            : Stream.of(
                mirror.method().getParameters().get(attribute.index()).getSimpleName().toString());
    return Stream.concat(
            Stream.of(attribute.key().orElse(""), mirror.path().text()),
            candidate.owns(mirror.method()) ? parameter : Stream.empty())
        .flatMap(
            name ->
                words.in(name).stream()
                    .map(
                        word ->
                            Problem.SENSITIVE_NAME.at(
                                CapturePositions.of(candidate, mirror, null),
                                name,
                                word,
                                wayOut(method, SAY_WHY))))
        .findFirst();
  }

  private static String wayOut(CandidateMethod method, String otherwise) {
    return switch (method.family()) {
      case SPANSMITH -> "Add a mask, such as mask = Mask.FULL, or " + otherwise;
      case OPENTELEMETRY -> "Leave it out, or use Spansmith's @SpanAttribute, which has masks.";
    };
  }
}
