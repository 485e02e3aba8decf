package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In each state of tracing, the wrapper does what its plain twin does. */
final class TwinTest {

  private final Journal journal = new Journal();

  @AfterEach
  void contextIsAsBefore() {
    assertThat(Context.current()).isSameAs(Context.root());
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void resultIsTheVerySameObject(Backend state) {
    try (Session session = state.open()) {
      Bank bank = new BankTraced(session.openTelemetry(), journal);
      Object value = new Object();

      assertThat(bank.echo(value)).isSameAs(value);
      assertThat(bank.echo(null)).isNull();
      assertThat(bank.add(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  @SuppressWarnings({
    "varargs",
    "NullArgumentForNonNullParameter"
  }) // null for the array is the point
  void varargsPassThroughAsTheyAre(Backend state) {
    try (Session session = state.open()) {
      Bank bank = new BankTraced(session.openTelemetry(), journal);
      Object[] given = {"a", null};

      assertThat(bank.all(given)).isSameAs(given);
      assertThat(bank.all((Object[]) null)).isNull();
      assertThat(bank.all((Object) null)).containsExactly((Object) null);
      assertThat(bank.all()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void exceptionIsTheVerySameObjectAndUntouched(Backend state) {
    try (Session session = state.open()) {
      Bank bank = new BankTraced(session.openTelemetry(), journal);
      for (Throwable failure :
          List.of(
              new IllegalStateException("unchecked"),
              new IOException("checked"),
              new AssertionError("error"),
              new Throwable("bare"))) {
        assertThrownAsItIs(failure, () -> bank.fail("value", failure));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void declaredExceptionsKeepTheirTypes(Backend state) {
    try (Session session = state.open()) {
      Bank bank = new BankTraced(session.openTelemetry(), journal);
      IOException checked = new IOException("checked");
      InterruptedException variable = new InterruptedException("throws E");
      IllegalStateException unchecked = new IllegalStateException("E is unchecked");

      assertThrownAsItIs(checked, () -> bank.failChecked(checked));
      assertThrownAsItIs(variable, () -> bank.failAs(variable));
      assertThrownAsItIs(unchecked, () -> bank.failAs(unchecked));
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void sideEffectsHappenInTheSameOrder(Backend state) {
    Journal plain = new Journal();
    new Bank(plain).transfer("a", "b");
    try (Session session = state.open()) {
      String result = new BankTraced(session.openTelemetry(), journal).transfer("a", "b");

      assertThat(result).isEqualTo("ab");
      assertThat(journal.entries())
          .isEqualTo(plain.entries())
          .containsExactly(
              "transfer begins", "debit a", "check a", "credit b", "note", "transfer ends");
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void argumentsAreEvaluatedOnce(Backend state) {
    try (Session session = state.open()) {
      AtomicInteger evaluated = new AtomicInteger();

      long sum =
          new BankTraced(session.openTelemetry(), journal)
              .add(evaluated.incrementAndGet(), evaluated.incrementAndGet());

      assertThat(sum).isEqualTo(3);
      assertThat(evaluated).hasValue(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void valueWhoseTextThrowsPassesThrough(Backend state) {
    try (Session session = state.open()) {
      Bank bank = new BankTraced(session.openTelemetry(), journal);
      IOException failure = new IOException("business");
      Object broken = new Unspeakable();

      assertThat(bank.echo(broken) == broken).isTrue();
      assertThrownAsItIs(failure, () -> bank.fail(broken, failure));
    }
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void decoratorCallsItsDelegateOnce(Backend state) {
    try (Session session = state.open()) {
      AtomicInteger calls = new AtomicInteger();
      DepthPort port = new DepthPortTraced(session.openTelemetry(), calls::incrementAndGet);

      assertThat(port.frames()).isEqualTo(1);
      assertThat(calls).hasValue(1);
    }
  }

  private static void assertThrownAsItIs(Throwable failure, ThrowingCallable call) {
    StackTraceElement[] trace = failure.getStackTrace();

    assertThat(catchThrowable(call)).isSameAs(failure).hasNoSuppressedExceptions().hasNoCause();
    assertThat(failure.getStackTrace()).isEqualTo(trace);
  }

  private static final class Unspeakable {
    @Override
    public String toString() {
      throw new AssertionError("toString");
    }
  }
}
