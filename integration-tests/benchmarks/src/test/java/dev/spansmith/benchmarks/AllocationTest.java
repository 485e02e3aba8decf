package dev.spansmith.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Scope;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a traced call allocates, to the byte: nothing at all while tracing is off. */
final class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 10_000;
  private static final int BATCHES = 100;

  @ParameterizedTest(name = "{0}, {1}, attributes: {2}")
  @CsvSource({
    "NO_SDK, SUBCLASS, false",
    "NO_SDK, SUBCLASS, true",
    "NO_SDK, DECORATOR, false",
    "NO_SDK, DECORATOR, true",
    "LATE_BOUND, SUBCLASS, false",
    "LATE_BOUND, SUBCLASS, true",
    "LATE_BOUND, DECORATOR, false",
    "LATE_BOUND, DECORATOR, true",
    "DISABLED, SUBCLASS, false",
    "DISABLED, SUBCLASS, true",
    "DISABLED, DECORATOR, false",
    "DISABLED, DECORATOR, true"
  })
  void off_allocatesNothingOverThePlainCall(State state, Form form, boolean attributes) {
    assertThat(bytes(state, form, attributes)).isEqualTo(bytes(state, Form.PLAIN, attributes));
  }

  @ParameterizedTest(name = "{0}, attributes: {1}")
  @CsvSource({"SUBCLASS, false", "SUBCLASS, true", "DECORATOR, false", "DECORATOR, true"})
  void unsampledParent_allocatesNoMoreThanTheDocumentation(Form form, boolean attributes) {
    assertThat(bytes(State.UNSAMPLED_PARENT, form, attributes))
        .isLessThanOrEqualTo(bytes(State.UNSAMPLED_PARENT, Form.DOCUMENTED, attributes));
  }

  @Test
  void aRecordedSpan_showsInTheCount() {
    assertThat(bytes(State.SAMPLED_ROOT, Form.SUBCLASS, true)).isGreaterThan(100L * CALLS);
  }

  /** Bytes of a batch of calls once the compiler is done, the least of many batches. */
  @SuppressWarnings("try") // the scope is only to be closed
  private static long bytes(State state, Form form, boolean attributes) {
    OpenTelemetry openTelemetry = state.backend().openTelemetry(false);
    Subject subject = SubjectLoader.subject(form, openTelemetry, state.shape(attributes));
    long least = Long.MAX_VALUE;
    try (Scope scope = Callers.context(state, openTelemetry).makeCurrent()) {
      for (int batch = 0; batch < BATCHES; batch++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long sum = subject.run(CALLS);
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        assertThat(sum).isPositive();
      }
    }
    return least;
  }
}
