package dev.spansmith.apifloor;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;

/** Where the spans of a test go. */
interface Recorder extends AutoCloseable {

  static Recorder start() {
    return OpenTelemetryHere.underAgent() ? new AgentRecorder() : new SdkRecorder();
  }

  /** What wrappers are built with: null under the agent, which is the global instance. */
  @Nullable
  OpenTelemetry openTelemetry();

  /** All spans that have ended since the last call or the start, in no particular order. */
  List<SeenSpan> spans();

  @Override
  void close();
}
