package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.BaggageTexts;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Captures;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.ContextParameter;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.Sensitivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether each baggage entry has a key that can travel, of its own, and a text. */
final class BaggageCheck {

  /** A token of RFC 9110, which is what W3C Baggage asks of a key. */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+\\-.^_`|~0-9A-Za-z]+");

  private final Candidate candidate;
  private final BaggageTexts texts;
  private final Sensitivity sensitivity;
  private final List<Diagnostic> found = new ArrayList<>();

  BaggageCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.texts = new BaggageTexts(compiler);
    this.sensitivity = new Sensitivity(compiler);
  }

  List<Diagnostic> check() {
    for (CandidateMethod method : candidate.tracedMethods()) {
      Map<String, ContextParameter> users = new HashMap<>();
      for (ContextParameter entry : ContextParameter.of(method, Names.BAGGAGE_ENTRY)) {
        checkKey(method, entry, users);
        checkType(method, entry);
      }
    }
    return found;
  }

  private void checkKey(
      CandidateMethod method, ContextParameter entry, Map<String, ContextParameter> users) {
    if (!TOKEN.matcher(entry.value()).matches()) {
      found.add(
          Problem.BAGGAGE_KEY.at(
              ContextPosition.atValue(candidate, entry, "value"), entry.value()));
      return;
    }
    @Nullable ContextParameter earlier = users.putIfAbsent(entry.value(), entry);
    if (earlier != null) {
      found.add(
          Problem.DUPLICATE_ENTRY.at(
              ContextPosition.atValue(candidate, entry, "value"),
              entry.value(),
              earlier.parameter().getSimpleName(),
              method.display()));
    }
  }

  private void checkType(CandidateMethod method, ContextParameter entry) {
    if (texts.of(entry.type()) instanceof Captures.Decision.Refused refused) {
      refuse(entry, refused.reason(), refused.wayOut());
      return;
    }
    sensitivity
        .of(method, entry)
        .map(what -> what + " is @Sensitive, and baggage leaves the process")
        .or(
            () ->
                sensitivity
                    .ofText(entry.type())
                    .map(
                        text -> "its text may show its " + text.member() + ", which is @Sensitive"))
        .ifPresent(reason -> refuse(entry, reason, "Pass what anybody may see."));
  }

  private void refuse(ContextParameter entry, String reason, String wayOut) {
    found.add(
        Problem.BAGGAGE_TYPE.at(
            ContextPosition.of(candidate, entry), Display.type(entry.type()), reason, wayOut));
  }
}
