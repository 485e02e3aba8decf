package dev.spansmith.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many spans against a receiver that takes 20 ms per request: how many arrive, and how long {@code
 * Span.end()} keeps the application. Application and receiver have a JVM each, and so have ours and
 * the stock SDK.
 */
final class Load {

  private static final int PER_SECOND = 50_000;
  private static final int ATTRIBUTES = 10;
  private static final Duration LATENCY = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Load() {}

  /** Without arguments all of it; with arguments, the part of one JVM. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      Duration time = Scale.current().of(Duration.ofSeconds(5), Duration.ofSeconds(60));
      System.out.println(
          "%,d spans/s with %d attributes for %s, receiver with %s latency"
              .formatted(PER_SECOND, ATTRIBUTES, time, LATENCY));
      for (Protocol protocol : Protocol.values()) {
        for (String whose : List.of("ours", "stock")) {
          compare(protocol, whose, time);
        }
      }
    } else if (arguments[0].equals("receiver")) {
      receive(Protocol.valueOf(arguments[1]));
    } else {
      work(
          Protocol.valueOf(arguments[1]),
          arguments[0],
          Integer.parseInt(arguments[2]),
          Duration.parse(arguments[3]));
    }
  }

  private static void compare(Protocol protocol, String whose, Duration time) throws Exception {
    Process receiver = fork("receiver", protocol.name());
    try (BufferedReader said = lines(receiver)) {
      String port = said.readLine();
      Process application = fork(whose, protocol.name(), port, time.toString());
      try (BufferedReader result = lines(application)) {
        String line = result.readLine();
        application.waitFor();
        receiver.getOutputStream().close();
        System.out.println(protocol + " " + whose + ": " + line + ", " + said.readLine());
      }
    } finally {
      receiver.destroy();
    }
  }

  private static void receive(Protocol protocol) throws Exception {
    try (Receiver receiver = Receiver.of(protocol)) {
      receiver.latency(LATENCY);
      System.out.println(receiver.port());
      System.in.transferTo(OutputStream.nullOutputStream());
      System.out.println(
          receiver.inbox().spans() + " arrived, " + receiver.inbox().duplicates() + " twice");
    }
  }

  private static void work(Protocol protocol, String whose, int port, Duration time) {
    long[] ends = new long[(int) (time.toSeconds() * PER_SECOND)];
    try (Exporting exporting =
        whose.equals("ours") ? Exporting.ours(protocol, port) : Exporting.stock(protocol, port)) {
      Tracer tracer = exporting.tracer();
      long start = System.nanoTime();
      for (int i = 0; i < ends.length; ) {
        long due = (System.nanoTime() - start) * PER_SECOND / TimeUnit.SECONDS.toNanos(1);
        for (; i < Math.min(due, ends.length); i++) {
          ends[i] = nanosOfEnd(tracer, i);
        }
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(500));
      }
      exporting.flush(PATIENCE);
    }
    Arrays.sort(ends);
    System.out.printf(
        Locale.ROOT,
        "%d recorded, Span.end() p50 %.1f us, p99.9 %.1f us, longest %.1f ms",
        ends.length,
        ends[ends.length / 2] / 1e3,
        ends[(int) (ends.length * 0.999)] / 1e3,
        ends[ends.length - 1] / 1e6);
    System.out.println();
  }

  private static long nanosOfEnd(Tracer tracer, int number) {
    SpanBuilder builder = tracer.spanBuilder("work");
    for (int i = 0; i < ATTRIBUTES; i++) {
      builder.setAttribute("attribute." + i, number);
    }
    Span span = builder.startSpan();
    long before = System.nanoTime();
    span.end();
    return System.nanoTime() - before;
  }

  private static Process fork(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("java.class.path"),
                Load.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    return builder.start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
