package dev.spansmith.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class that asks for the decorator of one interface.
 *
 * @param name what the class is called
 * @param origin the module or jar that has the interface
 * @param type the interface
 * @param codes what the processor has to say of it; nothing, if a decorator is possible
 */
record Holder(String name, String origin, String type, Set<String> codes) {

  static Holder of(int number, String row) {
    String[] columns = row.split("\t", -1);
    return new Holder(
        String.format("H%05d", number), columns[0], columns[1], new TreeSet<>(words(columns[2])));
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",", -1)).filter(word -> !word.isEmpty()).toList();
  }

  String source() {
    return """
    package sweep;

    import dev.spansmith.annotations.TraceInterface;

    @SuppressWarnings({"deprecation", "removal", "spansmith:AsyncResult"})
    @TraceInterface(%s.class)
    final class %s {}
    """
        .formatted(type, name);
  }
}
