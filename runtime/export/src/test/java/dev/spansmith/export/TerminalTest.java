package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @Test
  void environmentDecidesOnColours() {
    assertThat(Terminal.wantsColours(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "17,'',true",
    "21,jdk.internal.le,true",
    "22,'',false",
    "24,'',false",
    "24,java.base,true",
    "25,'',true",
    "25,jdk.internal.le,false"
  })
  void aConsoleIsATerminalWhereTheJdkSaysSo(int feature, String chosen, boolean expected) {
    assertThat(Terminal.consoleMeansTerminal(feature, chosen)).isEqualTo(expected);
  }

  @Test
  void redirectedOutputHasNoColours() {
    assertThat(
            ChildJvm.run(
                ChildPrograms.OnlyWrappers.class,
                Map.of("OTEL_TRACES_EXPORTER", "console", "TERM", "xterm")))
        .contains("OrderService.place")
        .doesNotContain("\u001b");
  }
}
