package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Carriers;
import dev.spansmith.processor.read.Carriers.Use;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.ContextParameter;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.LinkTypes;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.SpanReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether it is clear which way context goes, and whether the carriers can do that. */
final class CarrierCheck {

  private final Candidate candidate;
  private final Carriers carriers;
  private final LinkTypes linkTypes;
  private final List<Diagnostic> found = new ArrayList<>();

  CarrierCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.carriers = new Carriers(compiler);
    this.linkTypes = new LinkTypes(compiler);
  }

  List<Diagnostic> check() {
    for (CandidateMethod method : candidate.tracedMethods()) {
      String kind = SpanReader.kind(candidate, method);
      for (ContextParameter carrier : ContextParameter.of(method, Names.PROPAGATED)) {
        checkCarrier(method, carrier, Carriers.use(carrier, kind));
      }
      ContextParameter.of(method, Names.SPAN_LINK).forEach(this::checkLink);
    }
    return found;
  }

  private void checkCarrier(CandidateMethod method, ContextParameter carrier, Optional<Use> use) {
    if (use.isEmpty()) {
      found.add(
          Problem.DIRECTION_NEEDED.at(ContextPosition.of(candidate, carrier), method.display()));
    } else if (carriers.adapter(carrier.type(), use.get()).isEmpty()) {
      boolean in = use.get() == Use.EXTRACT;
      found.add(
          Problem.CARRIER_TYPE.at(
              ContextPosition.of(candidate, carrier),
              in ? "read from" : "written to",
              Display.type(carrier.type()),
              in ? "ReadableCarrier" : "WritableCarrier"));
    }
  }

  private void checkLink(ContextParameter link) {
    if (linkTypes.of(link.type()).isEmpty()) {
      found.add(
          Problem.LINK_TYPE.at(ContextPosition.of(candidate, link), Display.type(link.type())));
    }
  }
}
