package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.TracedType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What the wrapper inherits and mentions, as far as it hides the names that generated code would
 * use: member types, type variables and a package's own types hide types; fields and parameters
 * hide whatever an expression begins with, a package's name too.
 */
public final class NamesInScope {

  /** The types that generated code names; a qualified name begins with the package's first. */
  private static final Set<String> KNOWN =
      with(
          Carriers.adapters().map(adapter -> Carriers.PACKAGE + "." + adapter),
          "dev.spansmith.runtime.Spans",
          "dev.spansmith.runtime.SpanLinks",
          "dev.spansmith.runtime.CallContext",
          "dev.spansmith.runtime.Propagation",
          "dev.spansmith.runtime.FlowSpans",
          "dev.spansmith.runtime.GuavaSpans",
          "dev.spansmith.runtime.LazySpans",
          "dev.spansmith.runtime.MutinySpans",
          "dev.spansmith.runtime.ReactorSpans",
          "dev.spansmith.runtime.RxSpans",
          "dev.spansmith.runtime.SpanStarter",
          "dev.spansmith.runtime.StageSpans",
          "dev.spansmith.runtime.StreamSpans",
          "dev.spansmith.runtime.SupportedSpans",
          "dev.spansmith.runtime.AttributeValues",
          "dev.spansmith.runtime.SpanDefinition",
          "dev.spansmith.runtime.Masks",
          "dev.spansmith.runtime.Nullable",
          "dev.spansmith.runtime.TracedGenerated",
          "io.opentelemetry.api.OpenTelemetry",
          "io.opentelemetry.api.common.AttributeKey",
          "io.opentelemetry.api.trace.Span",
          "io.opentelemetry.api.trace.SpanKind",
          "io.opentelemetry.api.trace.Tracer",
          "io.opentelemetry.context.Context",
          "io.opentelemetry.context.Scope",
          "io.opentelemetry.context.propagation.ContextPropagators",
          "java.util.List",
          "java.util.Objects",
          "java.lang.Boolean",
          "java.lang.Deprecated",
          "java.lang.Double",
          "java.lang.Long",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.String",
          "java.lang.SuppressWarnings",
          "java.lang.Throwable");

  /** Those that expressions begin with: in an expression a variable comes before a type. */
  private static final Set<String> CALLED =
      with(
          Carriers.adapters(),
          "Spans",
          "SpanLinks",
          "CallContext",
          "Propagation",
          "FlowSpans",
          "GuavaSpans",
          "LazySpans",
          "MutinySpans",
          "ReactorSpans",
          "RxSpans",
          "StageSpans",
          "StreamSpans",
          "SupportedSpans",
          "AttributeValues",
          "Masks",
          "SpanDefinition",
          "AttributeKey",
          "SpanKind",
          "Objects",
          "String");

  private final Compiler compiler;
  private final Candidate candidate;
  private final NamedConstants constants;
  private final Set<String> fields = new TreeSet<>();
  private final Set<String> hiddenTypes = new TreeSet<>();

  /** Those of them that hide neighbours too. */
  private final Set<String> hiding;

  private final Set<String> methods = new TreeSet<>();
  private final Set<String> mentioned = new TreeSet<>();

  public NamesInScope(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.constants = NamedConstants.of(candidate, KNOWN);
    Supertypes.nearestFirst(candidate.type(), compiler).forEach(this::addMembers);
    new TypeParameters(candidate.type())
        .all()
        .forEach(variable -> hiddenTypes.add(variable.getSimpleName().toString()));
    for (CandidateMethod method : candidate.writtenMethods()) {
      method
          .element()
          .getTypeParameters()
          .forEach(variable -> hiddenTypes.add(variable.getSimpleName().toString()));
    }
    this.hiding = Set.copyOf(hiddenTypes);
    addMentioned(candidate.type().asType());
    candidate.writtenMethods().forEach(method -> addMentioned(method.type()));
    KNOWN.stream().map(NamesInScope::root).distinct().forEach(this::addIfInOwnPackage);
    for (String known : KNOWN) {
      if (known.startsWith("java.lang.")) {
        addIfInOwnPackage(simpleName(known));
      }
    }
  }

  ClassNames classNames() {
    return new ClassNames(candidate.wrapper().packageName(), hiding);
  }

  TracedType.Members members() {
    return new TracedType.Members(hiddenTypes, methods, constants.simpleNames());
  }

  /** Whether a parameter of this name would hide what the method's body or annotations name. */
  boolean hidesNames(String parameter) {
    return CALLED.contains(parameter)
        || constants.simpleNames().contains(parameter)
        || constants.qualified(hiddenTypes).stream().anyMatch(c -> root(c).equals(parameter))
        || KNOWN.stream().anyMatch(known -> root(known).equals(parameter) && isQualified(known));
  }

  /** The types that generated code cannot name, by what hides their packages. */
  public Map<String, String> unreachable() {
    Map<String, String> found = new TreeMap<>();
    KNOWN.stream()
        .sorted()
        .filter(this::isQualified)
        .filter(
            known ->
                hiddenTypes.contains(root(known))
                    || (CALLED.contains(simpleName(known)) && fields.contains(root(known))))
        .forEach(known -> found.putIfAbsent(root(known), simpleName(known)));
    constants.qualified(hiddenTypes).stream()
        .filter(name -> hiddenTypes.contains(root(name)) || fields.contains(root(name)))
        .forEach(name -> found.putIfAbsent(root(name), simpleName(name)));
    return found;
  }

  private boolean isQualified(String known) {
    return hiddenTypes.contains(simpleName(known)) || mentioned.contains(simpleName(known));
  }

  private static Set<String> with(Stream<String> adapters, String... others) {
    return Stream.concat(adapters, Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
  }

  /** Of a type in the unnamed package, the type's own name. */
  private static String root(String known) {
    return known.split("\\.", 2)[0];
  }

  private static String simpleName(String known) {
    return known.substring(known.lastIndexOf('.') + 1);
  }

  private void addMembers(TypeElement supertype) {
    for (TypeElement member : ElementFilter.typesIn(supertype.getEnclosedElements())) {
      hiddenTypes.add(member.getSimpleName().toString());
    }
    ElementFilter.methodsIn(supertype.getEnclosedElements())
        .forEach(method -> methods.add(method.getSimpleName().toString()));
    for (VariableElement field : ElementFilter.fieldsIn(supertype.getEnclosedElements())) {
      String name = field.getSimpleName().toString();
      if (!field.getModifiers().contains(Modifier.PRIVATE)) {
        fields.add(name);
        if (CALLED.contains(name) || constants.simpleNames().contains(name)) {
          hiddenTypes.add(name);
        }
      }
    }
  }

  private void addMentioned(TypeMirror signature) {
    for (TypeMirror part : TypeParts.of(signature)) {
      if (part.getKind() == TypeKind.DECLARED) {
        TypeElement type = MoreTypes.asTypeElement(part);
        String name = type.getSimpleName().toString();
        if (type.getQualifiedName().contentEquals("java.lang." + name)) {
          addIfInOwnPackage(name);
        } else if (!KNOWN.contains(type.getQualifiedName().toString())) {
          mentioned.add(name);
        }
      }
    }
  }

  /** A type of the same package hides the one of java.lang, which nobody imports. */
  private void addIfInOwnPackage(String name) {
    String packageName = MoreElements.getPackage(candidate.origin()).getQualifiedName().toString();
    String neighbour = packageName.isEmpty() ? name : packageName + "." + name;
    if (compiler.elements().getTypeElement(neighbour) != null) {
      hiddenTypes.add(name);
    }
  }
}
