package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Takes a parameter of every type that becomes an attribute. */
@Traced
public class Everything {

  public void primitives(
      @SpanAttribute boolean flag,
      @SpanAttribute byte b,
      @SpanAttribute short s,
      @SpanAttribute int i,
      @SpanAttribute long l,
      @SpanAttribute float f,
      @SpanAttribute double d,
      @SpanAttribute char c) {}

  public void objects(
      @SpanAttribute String text,
      @SpanAttribute Boolean flag,
      @SpanAttribute Byte b,
      @SpanAttribute Short s,
      @SpanAttribute Integer i,
      @SpanAttribute Long l,
      @SpanAttribute Float f,
      @SpanAttribute Double d,
      @SpanAttribute Character c,
      @SpanAttribute Thread.State state) {}

  public void texts(
      @SpanAttribute CharSequence chars,
      @SpanAttribute UUID uuid,
      @SpanAttribute URI uri,
      @SpanAttribute URL url,
      @SpanAttribute Path path,
      @SpanAttribute Instant instant,
      @SpanAttribute LocalDate date,
      @SpanAttribute BigDecimal decimal,
      @SpanAttribute BigInteger integer,
      @SpanAttribute Locale locale,
      @SpanAttribute Currency currency,
      @SpanAttribute Class<?> type) {}

  public void optionals(
      @SpanAttribute Optional<String> text,
      @SpanAttribute Optional<Short> number,
      @SpanAttribute Optional<Thread.State> state,
      @SpanAttribute Optional<List<Integer>> list,
      @SpanAttribute OptionalInt i,
      @SpanAttribute OptionalLong l,
      @SpanAttribute OptionalDouble d) {}

  public void arrays(
      @SpanAttribute String[] texts,
      @SpanAttribute boolean[] flags,
      @SpanAttribute short[] shorts,
      @SpanAttribute int[] ints,
      @SpanAttribute long[] longs,
      @SpanAttribute float[] floats,
      @SpanAttribute double[] doubles,
      @SpanAttribute Integer[] boxed,
      @SpanAttribute Thread.State[] states,
      @SpanAttribute UUID[] uuids) {}

  public void collections(
      @SpanAttribute List<String> texts,
      @SpanAttribute Set<Boolean> flags,
      @SpanAttribute Collection<? extends Long> longs,
      @SpanAttribute List<Float> floats,
      @SpanAttribute List<Thread.State> states,
      @SpanAttribute List<Object> mixed) {}

  public <T> void atRunTime(
      @SpanAttribute Object object,
      @SpanAttribute T variable,
      @SpanAttribute Number number,
      @SpanAttribute Comparable<?> comparable) {}
}
