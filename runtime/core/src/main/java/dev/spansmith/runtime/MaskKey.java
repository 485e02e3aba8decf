package dev.spansmith.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The application's key for hashed values, read once.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104: HMAC</a>
 */
final class MaskKey {

  private static final String PROPERTY = "spansmith.mask.key";
  private static final String VARIABLE = "SPANSMITH_MASK_KEY";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_CHARACTERS = 16;
  private static final int SHOWN_BYTES = 16;

  private static final @Nullable String STATED = stated();

  private MaskKey() {}

  static void require(String type) {
    if (STATED == null || STATED.length() < LEAST_CHARACTERS) {
      throw new IllegalStateException(
          type
              + " has attributes with Mask.HASH, which takes a key of at least "
              + LEAST_CHARACTERS
              + " characters: set the environment variable "
              + VARIABLE
              + " or the system property "
              + PROPERTY
              + ".");
    }
  }

  static @Nullable String hash(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (STATED == null) {
      throw new IllegalStateException("no key");
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(STATED.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable String stated() {
    try {
      String property = System.getProperty(PROPERTY);
      return property != null ? property : System.getenv(VARIABLE);
    } catch (SecurityException forbidden) {
      return null;
    }
  }
}
