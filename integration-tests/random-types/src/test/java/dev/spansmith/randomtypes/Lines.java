package dev.spansmith.randomtypes;

/** Text, line by line, indented by its braces. */
final class Lines {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  Lines add(String line) {
    if (line.startsWith("}")) {
      depth--;
    }
    text.append("  ".repeat(depth)).append(line).append('\n');
    if (line.endsWith("{")) {
      depth++;
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
