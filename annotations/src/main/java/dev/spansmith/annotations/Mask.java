package dev.spansmith.annotations;

/**
 * What of a captured value leaves the process.
 *
 * <pre>{@code
 * @Traced
 * Receipt pay(@SpanAttribute(value = "card.number", mask = Mask.LAST4) String cardNumber)
 * }</pre>
 *
 * <p>{@code null} and an empty Optional leave the attribute out, whatever the mask. The value
 * itself is never logged, not even when its {@code toString()} throws. Masked values are read only
 * when the span records, and samplers do not see them.
 */
public enum Mask {
  /** The value as it is. */
  NONE,

  /** {@code ***}: that there was a value, of any type, and nothing about it. */
  FULL,

  /**
   * {@code ***} and the last four characters of the text; {@link #FULL} for texts of fewer than
   * eight characters. Of an array or collection, each element for itself.
   */
  LAST4,

  /**
   * The same 32 hexadecimal digits for the same text, so that spans can be found by a value that
   * nobody can read from them: the first half of its HMAC-SHA256. Of an array or collection, each
   * element for itself.
   *
   * <p>The key is the application's: the environment variable {@code SPANSMITH_MASK_KEY} or the
   * system property {@code spansmith.mask.key}, at least 16 characters. Without one the wrapper's
   * constructor throws an IllegalStateException: a hash without a key can be turned back by trying
   * all card numbers.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104: HMAC</a>
   */
  HASH,

  /**
   * How long the value is, as an integer: the elements of an array, Collection or Map, else the
   * characters of the text.
   */
  LENGTH
}
