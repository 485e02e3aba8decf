package good;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.Optional;

/** Risk: what is looked at after the call, and names that the result would take. */
public class Results {

  public record Receipt(String id, long cents, Optional<Problem> problem) {}

  public record Problem(Kind kind, boolean fatal, Throwable cause) {}

  public enum Kind {
    DECLINED
  }

  public record Outcome<T>(T value, Boolean ok, String code) {}

  @Traced
  @ResultAttribute("answer")
  public int plain() {
    return 42;
  }

  @Traced
  @ResultAttribute(value = "receipt.id", path = "id")
  @ResultAttribute(value = "receipt.cents", path = "cents")
  @FailsWhen(value = "problem.fatal", errorType = "problem.kind")
  public Receipt place(@SpanAttribute String result, int finish) throws IOException {
    return null;
  }

  @Traced
  @FailsWhen("!ok")
  public <T extends Comparable<T>> Outcome<T> generic(T value) {
    return null;
  }

  @Traced
  @FailsWhen(value = "!ok", errorType = "code")
  Outcome<?> coded() {
    return null;
  }

  @Traced
  @FailsWhen(value = "problem.fatal", errorType = "problem.cause")
  Receipt caused() {
    return null;
  }

  @Traced
  @FailsWhen("!")
  boolean saved() {
    return true;
  }

  @AddingSpanAttributes
  @ResultAttribute("percent")
  public int percentFor(@SpanAttribute("tier") Kind kind) {
    return 5;
  }

  @AddingSpanAttributes
  @ResultAttribute(value = "outcome", path = "value")
  public Outcome<String> onlyResult() {
    return null;
  }

  void finishPlain() {}
}
