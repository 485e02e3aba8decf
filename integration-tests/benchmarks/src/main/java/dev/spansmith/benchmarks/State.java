package dev.spansmith.benchmarks;

/** The situations in which a traced call is measured, and which SDK stands behind each. */
enum State {
  NO_SDK("no-sdk", "no SDK", Backend.NOOP),
  LATE_BOUND("late-bound", "no SDK, null passed", Backend.NOTHING),
  DISABLED("disabled", "SDK, tracers switched off", Backend.DISABLED),
  UNSAMPLED_ROOT("unsampled-root", "unsampled root", Backend.ALWAYS_OFF),
  UNSAMPLED_PARENT("unsampled-parent", "unsampled parent", Backend.DISCARDING),
  SAMPLED_ROOT("sampled-root", "sampled root", Backend.DISCARDING),
  SAMPLED_CHILD("sampled-child", "sampled child", Backend.DISCARDING),
  BATCH("batch", "batch pipeline", Backend.BATCHING),
  DEPTH_5("depth-5", "depth 5", Backend.DISCARDING),
  THROWING("throwing-1", "throwing, depth 1", Backend.DISCARDING),
  THROWING_DEPTH_5("throwing-5", "throwing, depth 5", Backend.DISCARDING);

  private final String key;
  private final String label;
  private final Backend backend;

  State(String key, String label, Backend backend) {
    this.key = key;
    this.label = label;
    this.backend = backend;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  Backend backend() {
    return backend;
  }

  Shape shape(boolean attributes) {
    int depth = this == DEPTH_5 || this == THROWING_DEPTH_5 ? 5 : 1;
    return new Shape(depth, attributes, this == THROWING || this == THROWING_DEPTH_5);
  }

  static State ofKey(String key) {
    for (State state : values()) {
      if (state.key.equals(key)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state " + key);
  }
}
