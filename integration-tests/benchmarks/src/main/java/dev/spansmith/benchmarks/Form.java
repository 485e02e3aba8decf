package dev.spansmith.benchmarks;

/** The ways of writing a traced call that are compared. */
public enum Form {
  /** The call alone, without any tracing. */
  PLAIN("plain call", "plain"),
  /** As the OpenTelemetry documentation writes it; everything else is measured against this one. */
  DOCUMENTED("documentation", "documented"),
  /** The documentation's form with the attributes on the builder, where samplers see them. */
  ON_BUILDER("documentation, on builder", "builder"),
  /** The subclass that Spansmith generates for a class. */
  SUBCLASS("ours, subclass", "subclass"),
  /** The decorator that Spansmith generates for an interface. */
  DECORATOR("ours, decorator", "decorator"),
  /** The subclass again, on classes found in the folder that {@code benchmark.candidate} names. */
  CANDIDATE("candidate", "candidate");

  private final String label;
  private final String key;

  Form(String label, String key) {
    this.label = label;
    this.key = key;
  }

  String label() {
    return label;
  }

  String key() {
    return key;
  }

  static Form ofKey(String key) {
    for (Form form : values()) {
      if (form.key.equals(key)) {
        return form;
      }
    }
    throw new IllegalArgumentException("no form " + key);
  }
}
