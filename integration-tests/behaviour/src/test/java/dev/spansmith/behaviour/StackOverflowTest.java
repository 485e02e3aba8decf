package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.context.Context;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that runs out of stack says so, and the next one works. */
final class StackOverflowTest {

  private static final long SMALL_STACK = 256 * 1024;

  @ParameterizedTest
  @EnumSource(Backend.class)
  void withinTheMethodsOwnCode(Backend state) throws Exception {
    onASmallStack(
        state,
        bank -> {
          assertOverflows(bank::sink);
          assertThat(Context.current()).isSameAs(Context.root());
        });
  }

  /**
   * Says nothing of the context: the strict check needs more stack to close a scope than to open.
   */
  @ParameterizedTest
  @EnumSource(Backend.class)
  void withinTracing(Backend state) throws Exception {
    onASmallStack(state, bank -> assertOverflows(() -> bank.sinkTraced(0)));
  }

  private static void onASmallStack(Backend state, Consumer<Bank> program) throws Exception {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try (Session session = state.open()) {
                Bank bank = new BankTraced(session.openTelemetry(), new Journal());
                program.accept(bank);
                assertThat(bank.add(1, 1)).isEqualTo(2);
              }
              return null;
            });
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.start();
    task.get();
  }

  private static void assertOverflows(ThrowingCallable call) {
    assertThat(catchThrowable(call)).isExactlyInstanceOf(StackOverflowError.class);
  }
}
