package good;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Each kind of text, primitives without boxing; parameters named like what the body calls. */
public class BaggageEntries {

  interface Port {
    void inherited(@BaggageEntry("port") String port);
  }

  @Traced
  public int place(
      @BaggageEntry("customer.id") @SpanAttribute("customer.id") String customerId, long cents) {
    return 1;
  }

  @Traced
  void texts(
      @BaggageEntry("unit") TimeUnit unit,
      @BaggageEntry("uuid") UUID uuid,
      @BaggageEntry("type") Class<?> type,
      @BaggageEntry("optional") Optional<String> optional,
      @BaggageEntry("optional.unit") Optional<TimeUnit> optionalUnit,
      @BaggageEntry("optional.int") OptionalInt optionalInt,
      @BaggageEntry("optional.double") OptionalDouble optionalDouble,
      @BaggageEntry("builder") StringBuilder builder) {}

  @Traced
  void numbers(
      @BaggageEntry("long") long carried,
      @BaggageEntry("boxed") Long boxed,
      @BaggageEntry("int") Integer integer,
      @BaggageEntry("float") float single,
      @BaggageEntry("double") Double dual,
      @BaggageEntry("boolean") boolean flag,
      @BaggageEntry("char") char letter,
      @BaggageEntry("character") Character boxedLetter) {}

  @Traced
  public static class Implementation implements Port {
    @Override
    public void inherited(String port) {}
  }
}
