package dev.spansmith.benchmarks;

import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Decides what is measured: each state in JVMs of its own, all forms of a state in the same one.
 *
 * <p>System properties: {@code benchmark.session} (short, full), {@code benchmark.states}, {@code
 * benchmark.forms}, {@code benchmark.attributes} (lists of words, empty for all), {@code
 * benchmark.agent} (the agent's jar), {@code benchmark.candidate} (a folder of classes to compare),
 * {@code benchmark.output} (a folder).
 */
public final class Benchmarks {

  /** Held on to: a logger that nobody refers to forgets its level. */
  private static final Logger BATCH_LOG = Logger.getLogger(BatchSpanProcessor.class.getName());

  private Benchmarks() {}

  /**
   * Measures and prints; started without arguments.
   *
   * @param arguments in a forked JVM the state and the number of attributes, else none
   * @throws IOException if the results cannot be written
   * @throws InterruptedException if waiting for a forked JVM is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      all();
      return;
    }
    // What a full queue drops is no news here.
    BATCH_LOG.setLevel(Level.OFF);
    List<Form> forms = forms();
    boolean agent = !Options.agent().isEmpty();
    State state = State.ofKey(arguments[0]);
    boolean attributes = Boolean.parseBoolean(arguments[1]);
    new Duel(state, attributes, Options.session(), forms, agent)
        .run()
        .forEach(measurement -> System.out.println(measurement.line()));
  }

  private static void all() throws IOException, InterruptedException {
    Path output = Path.of(Options.output());
    Files.createDirectories(output);
    Fork fork = new Fork(output);
    List<Cell> cells = cells();
    List<Measurement> results = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      List<Measurement> measured =
          Forks.median(fork.run(cell.state, cell.attributes, Options.session().forks()));
      results.addAll(measured);
      System.out.printf(
          "[%d/%d, %d s] %s%n",
          i + 1,
          cells.size(),
          (System.nanoTime() - start) / 1_000_000_000,
          Report.progress(cell.state, cell.attributes, measured));
    }
    String name = Options.agent().isEmpty() ? "benchmark" : "benchmark-agent";
    String table = Report.markdown(results);
    Files.writeString(output.resolve(name + ".md"), table);
    Files.writeString(output.resolve(name + ".json"), Json.of(results));
    System.out.println();
    System.out.println(table);
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (State state : State.values()) {
      boolean possible = Options.agent().isEmpty() || state.backend().existsUnderAgent();
      if (!possible || !Options.states().test(state)) {
        continue;
      }
      for (boolean attributes : new boolean[] {false, true}) {
        if (Options.attributes().test(attributes)) {
          cells.add(new Cell(state, attributes));
        }
      }
    }
    return cells;
  }

  private static List<Form> forms() {
    return Arrays.stream(Form.values()).filter(Options.forms()).toList();
  }

  private record Cell(State state, boolean attributes) {}
}
