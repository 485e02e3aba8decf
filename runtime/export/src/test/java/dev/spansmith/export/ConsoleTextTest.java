package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsoleTextTest {

  @Test
  void valuesAreQuotedOnlyWhereTheyCouldBeMistaken() {
    assertThat(value("A-17")).isEqualTo("A-17");
    assertThat(value("")).isEqualTo("\"\"");
    assertThat(value("a b")).isEqualTo("\"a b\"");
    assertThat(value("a=b")).isEqualTo("\"a=b\"");
    assertThat(value("say \"hi\"")).isEqualTo("\"say \\\"hi\\\"\"");
    assertThat(value("C:\\x")).isEqualTo("C:\\x");
    assertThat(value("[1, 2]")).isEqualTo("[1, 2]");
  }

  @Test
  void truncationKeepsWholeCharacters() {
    assertThat(ConsoleText.safe("\ud83d\ude00".repeat(5), 3, "…"))
        .isEqualTo("\ud83d\ude00".repeat(3) + "…");
    assertThat(ConsoleText.safe("abc", 3, "…")).isEqualTo("abc");
  }

  @Test
  void whatATerminalWouldObeyIsEscaped() {
    assertThat(ConsoleText.safe("\u0000\u001b\u009b\u2028\u202e\ud800", 9, ""))
        .isEqualTo("\\u0000\\u001b\\u009b\\u2028\\u202e\\ud800");
  }

  private static String value(String text) {
    return ConsoleText.value(text, 50, "…");
  }
}
