package dev.spansmith.apifloor;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The agent's SDK, seen through what it exports. */
final class AgentRecorder implements Recorder {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** One for the whole run: a request that finds nobody is sent again, in the next test. */
  private static final OtlpReceiver RECEIVER = OtlpReceiver.on(OpenTelemetryHere.receiverPort());

  @Override
  public @Nullable OpenTelemetry openTelemetry() {
    return null;
  }

  /** Ends one more span: the agent exports in that order, so all others have left before it. */
  @Override
  public List<SeenSpan> spans() {
    Tracer tracer = GlobalOpenTelemetry.getTracer("end of test");
    String last = UUID.randomUUID().toString();
    tracer.spanBuilder(last).setNoParent().startSpan().end();
    return RECEIVER.upTo(last, PATIENCE);
  }

  @Override
  public void close() {
    // The agent lives as long as the JVM does.
  }
}
