package dev.spansmith.behaviour;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes secrets, shows that there are some, and keeps them. */
@Traced
public class Vault {

  /** A card whose text may throw, with the secret in the exception. */
  public static final class Card {

    @Sensitive private final String number;
    private final boolean broken;

    public Card(String number, boolean broken) {
      this.number = number;
      this.broken = broken;
    }

    public String getNumber() {
      if (broken) {
        throw new IllegalStateException("cannot read " + number);
      }
      return number;
    }

    @Override
    public String toString() {
      return getNumber();
    }
  }

  @ResultAttribute(value = "session", mask = Mask.HASH)
  public String open(
      @SpanAttribute(mask = Mask.FULL) String password,
      @SpanAttribute(value = "card.number", path = "number", mask = Mask.LAST4) Card card,
      @SpanAttribute(value = "card", mask = Mask.LENGTH) Card text,
      @SpanAttribute(mask = Mask.LAST4) List<Card> cards,
      @SpanAttribute(value = "secrets.count", mask = Mask.LENGTH) Map<String, String> secrets,
      @SpanAttribute(mask = Mask.HASH) Optional<String> token,
      @SpanAttribute(value = "pin", mask = Mask.LENGTH) char[] pin,
      @SpanAttribute(value = "iban", mask = Mask.LAST4) long iban,
      String notCaptured) {
    return token.orElse(null);
  }

  @NotTraced
  public String untraced(String secret) {
    return secret;
  }
}
