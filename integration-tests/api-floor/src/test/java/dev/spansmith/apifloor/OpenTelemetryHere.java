package dev.spansmith.apifloor;

/** Which OpenTelemetry the build promised to the tests of this JVM. */
public final class OpenTelemetryHere {

  private OpenTelemetryHere() {}

  public static String version() {
    String version = System.getProperty("expected.api");
    if (version == null) {
      throw new IllegalStateException("Run by Maven only: expected.api says which API is meant.");
    }
    return version;
  }

  /** 49 of 1.49.0. */
  public static int minor() {
    return Integer.parseInt(version().split("\\.", -1)[1]);
  }

  public static boolean underAgent() {
    return receiverPort() != null;
  }

  /** Whether the agent acts on OpenTelemetry's annotations. */
  static boolean agentReadsAnnotations() {
    return underAgent() && !Boolean.getBoolean("agent.annotations.off");
  }

  static Integer receiverPort() {
    return Integer.getInteger("agent.receiver.port");
  }
}
