package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

public class AttributeTypes<E> {

  @Traced
  public void cheap(
      @SpanAttribute String string,
      @SpanAttribute boolean flag,
      @SpanAttribute byte b,
      @SpanAttribute short s,
      @SpanAttribute int i,
      @SpanAttribute long l,
      @SpanAttribute float f,
      @SpanAttribute double d,
      @SpanAttribute char c,
      @SpanAttribute Thread.State state) {}

  @Traced
  public void boxed(
      @SpanAttribute Boolean flag,
      @SpanAttribute Byte b,
      @SpanAttribute Short s,
      @SpanAttribute Integer i,
      @SpanAttribute Long l,
      @SpanAttribute Float f,
      @SpanAttribute Double d,
      @SpanAttribute Character c) {}

  @Traced
  public void texts(
      @SpanAttribute CharSequence text,
      @SpanAttribute UUID id,
      @SpanAttribute Path path,
      @SpanAttribute Instant at,
      @SpanAttribute BigDecimal amount,
      @SpanAttribute Class<?> type) {}

  @Traced
  public void optionals(
      @SpanAttribute Optional<String> string,
      @SpanAttribute Optional<Integer> integer,
      @SpanAttribute Optional<Thread.State> state,
      @SpanAttribute OptionalInt i,
      @SpanAttribute OptionalLong l,
      @SpanAttribute OptionalDouble d) {}

  @Traced
  public void many(
      @SpanAttribute String[] strings,
      @SpanAttribute int[] ints,
      @SpanAttribute float[] floats,
      @SpanAttribute boolean[] flags,
      @SpanAttribute List<String> list,
      @SpanAttribute Set<Long> longs,
      @SpanAttribute Collection<? extends Double> doubles,
      @SpanAttribute List<Thread.State> states,
      @SpanAttribute UUID[] ids,
      @SpanAttribute List<Optional<Long>> optionals) {}

  @Traced
  public <T extends Number> void atRunTime(
      @SpanAttribute Object object,
      @SpanAttribute E element,
      @SpanAttribute T number,
      @SpanAttribute List<T> numbers,
      @SpanAttribute List<?> anything,
      @SpanAttribute Runnable task) {}
}
