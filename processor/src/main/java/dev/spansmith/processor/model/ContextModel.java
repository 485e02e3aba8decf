package dev.spansmith.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What a call carries besides its span.
 *
 * @param baggage the entries that are in baggage for its duration
 * @param extracted the carriers that context comes in with
 * @param injected the carriers that context goes out with
 * @param links what the span links to
 */
public record ContextModel(
    List<Entry> baggage, List<Carrier> extracted, List<Carrier> injected, List<Link> links) {

  /**
   * A parameter whose text is in baggage.
   *
   * @param key the entry's key
   * @param parameter the parameter's name in the wrapper
   * @param type the parameter's type
   * @param capture how its value becomes text
   */
  public record Entry(String key, String parameter, TypeName type, Capture capture) {}

  /**
   * A parameter that carries context.
   *
   * @param parameter the parameter's name in the wrapper
   * @param adapter the class of the runtime that reads and writes its type
   */
  public record Carrier(String parameter, ClassName adapter) {}

  /**
   * A parameter that names spans.
   *
   * @param parameter the parameter's name in the wrapper
   * @param adapter the class of the runtime that reads them; none of span contexts themselves
   * @param many whether it is a collection or an array of such
   */
  public record Link(String parameter, Optional<ClassName> adapter, boolean many) {}

  /** Whether the call runs in a context of its own, traced or not. */
  public boolean isCarried() {
    return !baggage.isEmpty() || !extracted.isEmpty();
  }

  /** Whether carriers are read or written. */
  public boolean usesPropagators() {
    return !extracted.isEmpty()
        || !injected.isEmpty()
        || links.stream().anyMatch(link -> link.adapter().isPresent());
  }
}
