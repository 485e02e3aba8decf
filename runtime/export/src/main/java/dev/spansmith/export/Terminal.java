package dev.spansmith.export;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;

/** Decides what the place that the console tree goes to can show. */
final class Terminal {

  private Terminal() {}

  @SuppressWarnings("SystemConsoleNull") // consoleMeansTerminal() excludes the versions it warns of
  static boolean showsColours(PrintStream output) {
    return output == System.out
        && System.console() != null
        && consoleMeansTerminal(Runtime.version().feature(), System.getProperty("jdk.console", ""))
        && wantsColours(System.getenv());
  }

  /** {@code NO_COLOR} counts when it is not empty, as no-color.org has it. */
  static boolean wantsColours(Map<String, String> environment) {
    String terminal = environment.getOrDefault("TERM", "");
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !terminal.isEmpty()
        && !terminal.equals("dumb");
  }

  /**
   * From JDK 22 to 24 there is a console even when the output goes to a file, unless the one of
   * {@code java.base} is chosen; from 25 on that one is the default again (JDK-8351435). {@code
   * Console.isTerminal} would tell, but is newer than the Java we compile for, so there is no
   * colour where it cannot be known.
   */
  static boolean consoleMeansTerminal(int feature, String chosenConsole) {
    boolean javaBase =
        chosenConsole.equals("java.base") || (chosenConsole.isEmpty() && feature >= 25);
    return feature < 22 || javaBase;
  }

  /**
   * A stream tells its encoding from Java 18 on only, so this goes by that of standard output; it
   * and a stream made without an encoding agree unless somebody chose otherwise.
   */
  static boolean showsUnicode() {
    String encoding =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    try {
      Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
      return charset.newEncoder().canEncode("└├│─…µ");
    } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
