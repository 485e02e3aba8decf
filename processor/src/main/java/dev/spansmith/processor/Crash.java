package dev.spansmith.processor;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Turns a bug of ours into one error that says so and has all that a report needs. */
final class Crash {

  private Crash() {}

  static Diagnostic of(Throwable bug, Request request) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return Problem.INTERNAL.at(request.position(), Display.type(request.type()), version(), trace);
  }

  private static String version() {
    try (InputStream version = Crash.class.getResourceAsStream("version.txt")) {
      return version == null
          ? "(unknown version)"
          : new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      return "(unknown version)";
    }
  }
}
