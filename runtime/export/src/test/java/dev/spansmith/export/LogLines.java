package dev.spansmith.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while it is open: messages, their parameters and stack traces. */
final class LogLines implements AutoCloseable {

  private final Logger logger;
  private final Level before;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler;

  private LogLines(Logger logger, Level level) {
    this.logger = logger;
    this.before = logger.getLevel();
    this.handler =
        new Handler() {
          @Override
          public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= level.intValue()) {
              lines.add(text(logged));
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setLevel(level);
  }

  /** All loggers, all levels. */
  static LogLines ofEverything() {
    return new LogLines(Logger.getLogger(""), Level.ALL);
  }

  /** What an application's operator sees of ours. */
  static LogLines ofWarnings() {
    return new LogLines(Logger.getLogger(Telemetry.class.getName()), Level.WARNING);
  }

  List<String> lines() {
    return lines;
  }

  String text() {
    return String.join("\n", lines);
  }

  private static String text(LogRecord logged) {
    StringWriter stack = new StringWriter();
    if (logged.getThrown() != null) {
      logged.getThrown().printStackTrace(new PrintWriter(stack));
    }
    Object[] parameters = logged.getParameters();
    return logged.getMessage() + (parameters == null ? "" : Arrays.toString(parameters)) + stack;
  }

  @Override
  public void close() {
    logger.setLevel(before);
    logger.removeHandler(handler);
  }
}
