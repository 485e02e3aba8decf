package dev.spansmith.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler printed of sources. What it says of the libraries' class files is left out, since
 * it says that to everybody.
 *
 * @param codes the processor's, by the path of the file
 * @param others whatever else there is
 */
record Complaints(Map<String, Set<String>> codes, List<String> others) {

  private static final Pattern FILE = Pattern.compile("(\\S+\\.java)(:\\d+:| \\(at line)");
  private static final Pattern CODE = Pattern.compile("\\[Spansmith:(\\w+)]");

  static Complaints in(String output) {
    Map<String, Set<String>> codes = new TreeMap<>();
    List<String> others = new ArrayList<>();
    String file = "";
    for (String line : output.lines().toList()) {
      Matcher position = FILE.matcher(line);
      Matcher code = CODE.matcher(line);
      boolean isPosition = position.find();
      if (isPosition) {
        file = position.group(1).replace('\\', '/');
      }
      if (code.find()) {
        codes.computeIfAbsent(file, name -> new TreeSet<>()).add(code.group(1));
      } else if (isPosition) {
        others.add(line);
      }
    }
    return new Complaints(codes, others);
  }

  /** Those of the file whose path ends so. */
  Set<String> of(String file) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + file))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }
}
