package dev.spansmith.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a state in JVMs of its own, where no other state has left a profile. */
final class Fork {

  private final Path folder;

  Fork(Path folder) {
    this.folder = folder;
  }

  List<Measurement> run(State state, boolean attributes, int times)
      throws IOException, InterruptedException {
    List<Measurement> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(once(state, attributes));
    }
    return all;
  }

  private List<Measurement> once(State state, boolean attributes)
      throws IOException, InterruptedException {
    List<String> command = command(state);
    command.addAll(List.of(Benchmarks.class.getName(), state.key(), Boolean.toString(attributes)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Measurement> measured = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(Measurement.MARK)) {
          measured.add(Measurement.ofLine(line));
        } else {
          System.out.println(line);
        }
      }
    } finally {
      process.destroy();
    }
    if (process.waitFor() != 0 || measured.isEmpty()) {
      throw new IllegalStateException("the JVM for " + state.key() + " failed");
    }
    return measured;
  }

  private List<String> command(State state) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xlog:disable", "-Xms512m", "-Xmx512m", "-cp", System.getProperty("java.class.path")));
    System.getProperties()
        .forEach(
            (name, value) -> {
              if (name.toString().startsWith("benchmark.")) {
                command.add("-D" + name + "=" + value);
              }
            });
    if (!Options.agent().isEmpty()) {
      command.add("-javaagent:" + new File(Options.agent()).getAbsolutePath());
      command.add("-Xshare:off"); // an agent rules it out anyway, with a warning
      command.addAll(AgentExtension.settings(folder));
      command.addAll(state.backend().agentSettings());
    }
    return command;
  }
}
