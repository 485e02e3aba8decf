package dev.spansmith.behaviour;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Adds to spans of others, and is described by a stereotype where it opens its own. */
@EdgeSpan
public class Discounts {

  /** Opens a span, and calls what adds to it. */
  public int total(String tier, int cents) {
    return cents - percentFor(tier, new Text("a note")) * cents / 100;
  }

  @NotTraced
  @AddingSpanAttributes
  public int percentFor(@SpanAttribute("customer.tier") String tier, @SpanAttribute Text note) {
    if (tier.isEmpty()) {
      throw new IllegalArgumentException("no tier");
    }
    return tier.equals("GOLD") ? 10 : 0;
  }

  @EdgeSpan("ask the partner")
  @AddingSpanAttributes
  void ask(@SpanAttribute String partner) {
    throw new IllegalStateException(partner + " is closed");
  }

  /** What this class has besides. */
  public static class Rebates {

    @AddingSpanAttributes
    void grant(@SpanAttribute("rebate.cents") long cents) {}

    @Traced
    void around(long cents) {
      grant(cents);
    }
  }

  /** Counts how often its text is asked for. */
  public static final class Text {

    private final String text;
    private int reads;

    public Text(String text) {
      this.text = text;
    }

    public int reads() {
      return reads;
    }

    @Override
    public String toString() {
      reads++;
      if (text.isEmpty()) {
        throw new IllegalStateException("no text");
      }
      return text;
    }
  }
}
