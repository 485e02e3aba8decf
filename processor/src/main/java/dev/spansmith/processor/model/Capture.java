package dev.spansmith.processor.model;

/**
 * How a value becomes an attribute's value.
 *
 * @param conversion what is done to it
 * @param optional whether an Optional has to be opened first
 * @param masking what of it is shown
 */
public record Capture(Conversion conversion, boolean optional, Masking masking) {

  /** Of a value that is shown as it is. */
  public Capture(Conversion conversion, boolean optional) {
    this(conversion, optional, Masking.NONE);
  }

  public boolean isMasked() {
    return masking != Masking.NONE;
  }

  /**
   * Whether the value can be had for next to nothing and cannot fail, so that it may go on the
   * builder, where samplers see it.
   */
  public boolean isCheap() {
    return !optional && !isMasked() && conversion.cheap;
  }

  /** The masks, called as in the annotations. */
  public enum Masking {
    NONE,
    FULL,
    LAST4,
    HASH,
    LENGTH
  }

  /** The attribute types of OpenTelemetry, and what leads from a Java type to one. */
  public enum Conversion {
    STRING(true),
    ENUM(true),
    CHARACTER(true),
    BOXED_CHARACTER(true),
    BOOLEAN(true),
    /** A narrower primitive integer. */
    INTEGRAL(true),
    LONG(true),
    BOXED_INTEGRAL(true),
    DOUBLE(true),
    FLOAT(true),
    BOXED_FLOATING(true),
    CLASS(false),
    TEXT(false),
    OPTIONAL_INTEGRAL(false),
    OPTIONAL_FLOATING(false),
    STRINGS(false),
    /** What {@code toString()} says of each element, whatever it is. */
    TEXTS(false),
    LONGS(false),
    DOUBLES(false),
    BOOLEANS(false),
    /** The name of an exception's class. */
    EXCEPTION(false),
    /** The declared type says nothing; the value's class decides. */
    RUN_TIME(false);

    private final boolean cheap;

    Conversion(boolean cheap) {
      this.cheap = cheap;
    }

    /** Whether each element is converted for itself. */
    public boolean isOfElements() {
      return switch (this) {
        case STRINGS, TEXTS, LONGS, DOUBLES, BOOLEANS -> true;
        default -> false;
      };
    }
  }
}
