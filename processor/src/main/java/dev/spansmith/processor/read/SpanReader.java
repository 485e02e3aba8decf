package dev.spansmith.processor.read;

import com.palantir.javapoet.TypeName;
import dev.spansmith.processor.model.ParentModel;
import dev.spansmith.processor.model.SpanModel;
import dev.spansmith.processor.model.SpanModel.ConstantAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Merges what type and method say about a span: the method wins, attributes and types add up. */
public final class SpanReader {

  private SpanReader() {}

  static SpanModel read(
      Candidate candidate, CandidateMethod method, TypeNames typeNames, Compiler compiler) {
    return new SpanModel(
        name(candidate, method),
        function(method, compiler),
        kind(candidate, method),
        parent(candidate, method),
        attributes(candidate, method),
        expected(candidate, method, typeNames));
  }

  /** The method's full name. */
  static String function(CandidateMethod method, Compiler compiler) {
    return compiler.elements().getBinaryName(method.declaringType())
        + "."
        + method.element().getSimpleName();
  }

  /** The name that a method's span has when the method states none. */
  public static String defaultName(Candidate candidate, CandidateMethod method) {
    String first =
        candidate
            .traced()
            .map(TracedMirror::name)
            .filter(name -> !name.isEmpty())
            .orElseGet(() -> simpleName(method.declaringType()));
    return first + "." + method.element().getSimpleName();
  }

  private static String simpleName(TypeElement type) {
    return type.getSimpleName().toString();
  }

  private static String name(Candidate candidate, CandidateMethod method) {
    return method.stated().stream()
        .map(TracedMirror::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> defaultName(candidate, method));
  }

  /** The name of the SpanKind constant. */
  public static String kind(Candidate candidate, CandidateMethod method) {
    return stated(candidate, method, TracedMirror::kind).orElse("INTERNAL");
  }

  private static ParentModel parent(Candidate candidate, CandidateMethod method) {
    return stated(candidate, method, TracedMirror::parent)
        .map(ParentModel::valueOf)
        .orElse(ParentModel.CURRENT);
  }

  private static Optional<String> stated(
      Candidate candidate,
      CandidateMethod method,
      Function<TracedMirror, Optional<String>> member) {
    return method.stated().stream()
        .map(member)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> candidate.traced().flatMap(member));
  }

  private static List<ConstantAttribute> attributes(Candidate candidate, CandidateMethod method) {
    Map<String, String> merged = new LinkedHashMap<>();
    for (TracedMirror traced : farthestFirst(candidate, method)) {
      for (TracedMirror.AttributeMirror attribute : traced.attributes()) {
        merged.put(attribute.key(), attribute.value());
      }
    }
    for (CandidateMethod.Attribute attribute : method.attributes()) {
      // A result comes later, and may not come at all.
      if (!attribute.isResult()) {
        attribute.key().ifPresent(merged::remove);
      }
    }
    List<ConstantAttribute> attributes = new ArrayList<>();
    merged.forEach((key, value) -> attributes.add(new ConstantAttribute(key, value)));
    return attributes;
  }

  private static List<TypeName> expected(
      Candidate candidate, CandidateMethod method, TypeNames typeNames) {
    Set<TypeName> expected = new LinkedHashSet<>();
    for (TracedMirror traced : farthestFirst(candidate, method)) {
      expected.addAll(typeNames.of(traced.expected()));
    }
    return List.copyOf(expected);
  }

  private static List<TracedMirror> farthestFirst(Candidate candidate, CandidateMethod method) {
    List<TracedMirror> all = new ArrayList<>();
    candidate.traced().ifPresent(all::add);
    for (int i = method.stated().size() - 1; i >= 0; i--) {
      all.add(method.stated().get(i));
    }
    return all;
  }
}
