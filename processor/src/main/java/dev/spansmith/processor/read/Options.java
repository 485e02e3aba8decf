package dev.spansmith.processor.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the build states with {@code -Aspansmith.*}.
 *
 * @param stated the compiler's options, others' too
 */
public record Options(Map<String, String> stated) {

  private static final String COMPONENT_MODEL = "spansmith.componentModel";
  private static final String OPEN_TELEMETRY = "spansmith.openTelemetry";
  private static final String FUTURES = "spansmith.futures";
  private static final String DEPENDENT = "dependent";
  private static final String ASYNC = "spansmith.async";
  private static final String STEREOTYPES = "spansmith.stereotypes";
  private static final String SENSITIVE = "spansmith.sensitive";

  /** The options that have a choice of values, with what it can be. */
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          COMPONENT_MODEL,
          Arrays.stream(ComponentModel.values())
              .map(ComponentModel::option)
              .collect(Collectors.toCollection(TreeSet::new)),
          OPEN_TELEMETRY,
          new TreeSet<>(Set.of("parameter", "global")),
          FUTURES,
          new TreeSet<>(Set.of("same", DEPENDENT)));

  /** The containers whose annotations a wrapper can carry. */
  public enum ComponentModel {
    /** Whatever is on the class path and in use on the type. */
    AUTO,
    NONE,
    SPRING,
    CDI,
    /** With {@code @Specializes}, which Quarkus does not have. */
    CDI_FULL,
    JSR330,
    MICRONAUT;

    String option() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static Set<String> names() {
    Set<String> names = new TreeSet<>(VALUES.keySet());
    names.addAll(List.of(ASYNC, STEREOTYPES, SENSITIVE));
    return names;
  }

  /** An option whose value it cannot have. */
  public record Misunderstood(String option, String value, Set<String> values) {}

  public Optional<Misunderstood> misunderstood() {
    return VALUES.entrySet().stream()
        .filter(option -> stated.containsKey(option.getKey()))
        .map(o -> new Misunderstood(o.getKey(), "" + stated.get(o.getKey()), o.getValue()))
        .filter(option -> !option.values().contains(option.value()))
        .min(Comparator.comparing(Misunderstood::option));
  }

  /** Whether callers get a future that completes after the span's end, as with the agent. */
  boolean futuresAreDependent(Family family) {
    String asked = family == Family.OPENTELEMETRY ? DEPENDENT : "same";
    return DEPENDENT.equals(stated.getOrDefault(FUTURES, asked));
  }

  /** The types of results that classes of the user's follow, with those classes. */
  public Map<String, String> async() {
    Map<String, String> async = new TreeMap<>();
    for (String entry : list(ASYNC)) {
      int equals = entry.indexOf('=');
      async.put(
          entry.substring(0, Math.max(equals, 0)).strip(), entry.substring(equals + 1).strip());
    }
    return async;
  }

  /** Which container's annotations wrappers carry. */
  public ComponentModel componentModel() {
    return Arrays.stream(ComponentModel.values())
        .filter(model -> model.option().equals(stated.get(COMPONENT_MODEL)))
        .findFirst()
        .orElse(ComponentModel.AUTO);
  }

  /** Whether wrappers take the global OpenTelemetry instead of a parameter. */
  boolean globalOpenTelemetry() {
    return "global".equals(stated.get(OPEN_TELEMETRY));
  }

  /** The annotations that ask for wrappers in this build. */
  public Vocabulary vocabulary() {
    return new Vocabulary(list(STEREOTYPES));
  }

  /** The words that speak of what no span should show. */
  public SensitiveWords sensitiveWords() {
    return new SensitiveWords(list(SENSITIVE));
  }

  private List<String> list(String option) {
    return Arrays.stream(stated.getOrDefault(option, "").split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether annotations for one container are wanted. */
  public boolean allows(ComponentModel model) {
    return componentModel() == ComponentModel.AUTO || componentModel() == model;
  }
}
