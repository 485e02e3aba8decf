package good;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;
import java.util.Optional;

/** Risk: a mask that shows too much, and types that only a mask makes possible. */
public class Masked {

  public record Card(@Sensitive String number, String brand) {}

  @Sensitive
  public static class Secret {}

  Masked(int any) {}

  Masked() {}

  @Traced
  @ResultAttribute(value = "session.hash", mask = Mask.HASH)
  public String logIn(
      @SpanAttribute(mask = Mask.LENGTH) String password,
      @SpanAttribute(value = "pin.length", mask = Mask.LENGTH) char[] pin,
      @SpanAttribute(mask = Mask.FULL) Secret secret,
      @SpanAttribute(value = "card", mask = Mask.LAST4, path = "number") Card card,
      @SpanAttribute(value = "card.brand", path = "brand") Card other,
      @SpanAttribute(mask = Mask.LAST4) long iban,
      @SpanAttribute(mask = Mask.HASH) List<String> tokens,
      @SpanAttribute(mask = Mask.LAST4) Optional<String> ssn,
      @SpanAttribute(mask = Mask.FULL) @Sensitive Object any) {
    return "";
  }

  @Traced
  public void allowed(
      @SpanAttribute String author,
      @SpanAttribute long inputTokens,
      @SpanAttribute boolean discard,
      @SpanAttribute String company,
      @SpanAttribute(value = "token.kind", allow = "one of three words") String kind,
      @SpanAttribute(value = "holder", allow = "its text is the name") Holder holder) {}

  public static class Holder {
    @Sensitive private String iban;

    @Override
    public String toString() {
      return "name";
    }
  }
}
