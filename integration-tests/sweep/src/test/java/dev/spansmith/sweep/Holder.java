package dev.spansmith.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A class that asks for the decorator of one interface.
 *
 * @param name what the class is called
 * @param origin the module or jar that has the interface
 * @param type the interface
 * @param codes what the processor has to say of it; nothing, if a decorator is possible
 * @param methods the methods to trace; all, if none
 * @param possible the methods that could be traced if the others were left out
 */
record Holder(
    String name,
    String origin,
    String type,
    Set<String> codes,
    List<String> methods,
    List<String> possible) {

  static Holder of(int number, String row) {
    String[] columns = row.split("\t", -1);
    return new Holder(
        String.format("H%05d", number),
        columns[0],
        columns[1],
        new TreeSet<>(words(columns[2])),
        List.of(),
        words(columns[3]));
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** What is left when asynchronous methods are not traced, only passed on. */
  Optional<Holder> withoutAsync() {
    return possible.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holder(name + "Rest", origin, type, Set.of(), possible, List.of()));
  }

  String source() {
    String names =
        methods.stream().map(method -> '"' + method + '"').collect(Collectors.joining(", "));
    return """
    package sweep;

    import dev.spansmith.annotations.TraceInterface;

    @SuppressWarnings({"deprecation", "removal"})
    @TraceInterface(value = %s.class, methods = {%s})
    final class %s {}
    """
        .formatted(type, names, name);
  }
}
