package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.CHARGE;
import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.context.SettableContextStorageProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A context storage that throws: the call goes on, and its span is not lost. */
final class BrokenContextStorageTest {

  private final ContextStorage sound = SettableContextStorageProvider.getContextStorage();
  private final TestSdk sdk = new TestSdk();

  static Stream<Throwable> problems() {
    return Thrower.families();
  }

  @AfterEach
  void restore() {
    SettableContextStorageProvider.setContextStorage(sound);
    sdk.close();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void attachThatThrows(Throwable problem) {
    Span[] inside = new Span[1];
    String result =
        Calls.traced(
            sdk.tracer(),
            PLACE,
            () -> {
              use(new BrokenStorage(sound, problem, Part.ATTACH));
              return Calls.traced(
                  sdk.tracer(),
                  CHARGE,
                  () -> {
                    inside[0] = Span.current();
                    return "receipt";
                  });
            });

    assertThat(result).isEqualTo("receipt");
    assertThat(sdk.spans())
        .extracting(SpanData::getName)
        .containsExactly(CHARGE.name(), PLACE.name());
    assertThat(inside[0].getSpanContext()).isEqualTo(sdk.span(PLACE.name()).getSpanContext());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void closeThatThrows(Throwable problem) {
    use(new BrokenStorage(sound, problem, Part.CLOSE));

    String result =
        Calls.traced(
            sdk.tracer(), PLACE, () -> Calls.traced(sdk.tracer(), CHARGE, () -> "receipt"));

    assertThat(result).isEqualTo("receipt");
    assertThat(sdk.spans())
        .extracting(SpanData::getName)
        .containsExactly(CHARGE.name(), PLACE.name());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void currentThatThrowsMakesARoot(Throwable problem) {
    use(new BrokenStorage(sound, problem, Part.CURRENT));

    String result = Calls.traced(sdk.tracer(), PLACE, () -> "receipt");

    assertThat(result).isEqualTo("receipt");
    assertThat(sdk.span(PLACE.name()).getParentSpanContext().isValid()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void aCallsContextIsLeftOut(Throwable problem) {
    for (Part part : Part.values()) {
      use(new BrokenStorage(sound, problem, part));
      CallContext carried = CallContext.begin().baggage("customer.id", "c-7").enter();
      SpanLinks.none().addCaller().on(sdk.tracer());
      carried.leave();
    }
    use(sound);

    assertThat(Context.current()).isSameAs(Context.root());
  }

  private static void use(ContextStorage storage) {
    SettableContextStorageProvider.setContextStorage(storage);
  }

  private enum Part {
    ATTACH,
    CLOSE,
    CURRENT
  }

  private record BrokenStorage(ContextStorage sound, Throwable problem, Part broken)
      implements ContextStorage {

    @Override
    public Scope attach(Context context) {
      if (broken == Part.ATTACH) {
        throw Thrower.<RuntimeException>sneak(problem);
      }
      Scope scope = sound.attach(context);
      return () -> {
        scope.close();
        if (broken == Part.CLOSE) {
          throw Thrower.<RuntimeException>sneak(problem);
        }
      };
    }

    @Override
    public Context current() {
      if (broken == Part.CURRENT) {
        throw Thrower.<RuntimeException>sneak(problem);
      }
      return sound.current();
    }
  }
}
