package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Compiler;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a candidate, in one go. */
public final class Checks {

  private final Compiler compiler;

  public Checks(Compiler compiler) {
    this.compiler = compiler;
  }

  /** A type that carries only OpenTelemetry's annotations has always compiled, and goes on so. */
  public Verdict check(Candidate candidate) {
    List<Diagnostic> found = all(candidate);
    boolean isRejected = found.stream().anyMatch(Diagnostic::isError) || candidate.isEmpty();
    found.replaceAll(candidate.family()::judge);
    List<Diagnostic> mixed = new FamilyCheck(compiler.vocabulary(), candidate).check();
    found.addAll(mixed);
    return new Verdict(found, isRejected || !mixed.isEmpty());
  }

  private List<Diagnostic> all(Candidate candidate) {
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(new TypeCheck(candidate).check());
    if (found.stream().noneMatch(Diagnostic::isError)) {
      found.addAll(new MethodCheck(compiler, candidate).check());
      found.addAll(new AccessCheck(compiler, candidate).check());
      found.addAll(MethodNamesCheck.check(candidate));
      found.addAll(new ContainerCheck(compiler, candidate).check());
      found.addAll(OtherToolsCheck.check(compiler, candidate));
      found.addAll(NamesCheck.check(compiler, candidate));
      found.addAll(new TextCheck(candidate).check());
      found.addAll(new AttributeCheck(compiler, candidate).check());
      found.addAll(new PathCheck(compiler, candidate).check());
      found.addAll(new FailureCheck(compiler, candidate).check());
      found.addAll(new PrivacyCheck(compiler, candidate).check());
      found.addAll(ForeignCaptureCheck.check(candidate));
      found.addAll(new BaggageCheck(compiler, candidate).check());
      found.addAll(new CarrierCheck(compiler, candidate).check());
      found.addAll(StrayContext.in(candidate));
    }
    return found;
  }
}
