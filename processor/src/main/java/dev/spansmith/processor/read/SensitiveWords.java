package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in keys and names that speak of what no span should show. Whole words count: {@code author}
 * is not {@code auth}, and {@code inputTokens} are not a {@code token}.
 *
 * @param added what the build adds to the list
 */
public record SensitiveWords(List<String> added) {

  private static final List<String> ALWAYS =
      List.of(
          "access key",
          "api key",
          "authorization",
          "bearer",
          "card number",
          "cookie",
          "cookies",
          "credential",
          "credentials",
          "credit card",
          "cvc",
          "cvv",
          "iban",
          "jwt",
          "passcode",
          "passphrase",
          "passwd",
          "password",
          "passwords",
          "private key",
          "pwd",
          "secret",
          "secrets",
          "session id",
          "social security",
          "ssn",
          "token");

  /** The first of the words that a key or name contains. */
  public Optional<String> in(String name) {
    List<String> words = split(name);
    return Stream.concat(ALWAYS.stream(), added.stream())
        .filter(word -> contains(words, split(word)))
        .findFirst();
  }

  /** Written as one word, too: {@code apikey}. */
  private static boolean contains(List<String> words, List<String> wanted) {
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i, words.size());
      boolean separate =
          rest.size() >= wanted.size() && rest.subList(0, wanted.size()).equals(wanted);
      if (separate || words.get(i).equals(String.join("", wanted))) {
        return true;
      }
    }
    return false;
  }

  /** By case and by whatever is no letter or digit. */
  private static List<String> split(String name) {
    String spaced =
        name.replaceAll("(\\p{Ll}|\\p{Nd})(\\p{Lu})", "$1 $2")
            .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1 $2");
    return Arrays.stream(spaced.split("[^\\p{L}\\p{Nd}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
