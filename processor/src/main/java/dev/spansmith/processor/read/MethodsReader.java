package dev.spansmith.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.Completion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Collects the methods of one type with all their declarations. Own methods keep the order of the
 * source; inherited ones are sorted, because class files and sources list them differently and the
 * output must not.
 */
final class MethodsReader {

  private final Compiler compiler;
  private final Request request;
  private final TypeElement type;
  private final Form form;
  private final AttributeReader attributes;
  private final List<TypeElement> supertypes;
  private final Set<TypeElement> implemented = new HashSet<>();

  /** Whatever the type and those above it declare, by name, the nearest first. */
  private final Map<String, List<ExecutableElement>> declared = new HashMap<>();

  MethodsReader(
      Compiler compiler, Request request, Form form, List<DeclaredType> implementedInterfaces) {
    this.compiler = compiler;
    this.request = request;
    this.type = request.type();
    this.form = form;
    this.attributes = new AttributeReader(compiler, request);
    this.supertypes = Supertypes.nearestFirst(type, compiler);
    for (DeclaredType direct : implementedInterfaces) {
      implemented.addAll(Supertypes.nearestFirst(MoreTypes.asTypeElement(direct), compiler));
    }
    for (TypeElement supertype : supertypes) {
      for (ExecutableElement method : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
        declared
            .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
            .add(method);
        TypeParts.lookFor(method.asType());
      }
    }
  }

  List<CandidateMethod> read() {
    List<CandidateMethod> methods = new ArrayList<>();
    for (SameSignature group : groups()) {
      methods.add(read(group));
    }
    return methods;
  }

  private List<SameSignature> groups() {
    List<SameSignature> groups = new ArrayList<>();
    inOrder().forEach(method -> addTo(groups, method));
    return groups;
  }

  private Stream<ExecutableElement> inOrder() {
    List<ExecutableElement> all =
        MoreElements.getLocalAndInheritedMethods(type, compiler.types(), compiler.elements())
            .stream()
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .toList();
    Stream<ExecutableElement> own =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(all::contains);
    Stream<ExecutableElement> inherited =
        all.stream()
            .filter(method -> !method.getEnclosingElement().equals(type))
            .sorted(
                Comparator.comparing(Display::method)
                    .thenComparing(m -> supertypes.indexOf(m.getEnclosingElement())));
    return Stream.concat(own, inherited).filter(method -> !isLeftToObject(method));
  }

  /** Object's methods and their redeclarations: identity and text stay those of the wrapper. */
  private boolean isLeftToObject(ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    if (declaring.getQualifiedName().contentEquals("java.lang.Object")) {
      return true;
    }
    return !form.isSubclass()
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !compiler.vocabulary().asks(method)
        && redeclaresObjects(method, Modifier.PUBLIC);
  }

  private boolean redeclaresObjects(ExecutableElement method, Modifier... modifiers) {
    TypeElement object = compiler.elements().getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(o -> o.getModifiers().containsAll(List.of(modifiers)))
        .filter(o -> o.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(
            o ->
                compiler
                    .types()
                    .isSubsignature(
                        MoreTypes.asExecutable(method.asType()),
                        MoreTypes.asExecutable(o.asType())));
  }

  private void addTo(List<SameSignature> groups, ExecutableElement method) {
    ExecutableType signature = signatureOf(method);
    for (SameSignature group : groups) {
      if (group.admits(method, signature)) {
        group.add(method, signature);
        return;
      }
    }
    groups.add(new SameSignature(compiler.types(), method, signature));
  }

  private ExecutableType signatureOf(ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    if (declaring.equals(type)) {
      // javac's asMemberOf would lose the annotations of type variables.
      return MoreTypes.asExecutable(method.asType());
    }
    DeclaredType owner = Supertypes.asSeenFrom(type, declaring, compiler);
    return MoreTypes.asExecutable(compiler.types().asMemberOf(owner, method));
  }

  private CandidateMethod read(SameSignature group) {
    ExecutableElement method = group.mostSpecific();
    ExecutableType signature = signatureOf(method);
    List<ExecutableElement> declarations = declarations(group, method);
    Family family = request.isForeign() ? Family.SPANSMITH : Family.of(method);
    AsyncTypes async = new AsyncTypes(compiler);
    Completion completion = async.completion(signature.getReturnType(), family);
    List<ExecutableElement> speaking =
        family == Family.OPENTELEMETRY ? List.of(method) : declarations;
    List<TracedMirror> stated = stated(speaking, family);
    TypeMirror result =
        stated.isEmpty() && !isTypeTraced(method)
            ? signature.getReturnType()
            : async.value(signature.getReturnType(), completion);
    return new CandidateMethod(
        method,
        family,
        signature,
        group.thrown(),
        declarations,
        stated,
        speaking.stream().anyMatch(declaration -> Mirrors.has(declaration, family.adding())),
        isTypeTraced(method),
        Mirrors.has(method, Names.NOT_TRACED),
        isOverridable(method, declarations),
        completion,
        completion instanceof Completion.OnReturn && async.looksAsync(signature.getReturnType()),
        result,
        attributes.attributes(signature, result, speaking, family),
        family == Family.SPANSMITH ? attributes.failure(result, speaking) : Optional.empty());
  }

  private List<TracedMirror> stated(List<ExecutableElement> declarations, Family family) {
    return declarations.stream()
        .flatMap(
            declaration ->
                compiler.vocabulary().span(declaration, family).stream()
                    .map(mirror -> TracedMirror.read(declaration, mirror)))
        .toList();
  }

  private boolean isTypeTraced(ExecutableElement method) {
    return (request.isForeign() ? isListed(method) : compiler.vocabulary().traced(type).isPresent())
        && !redeclaresObjects(method)
        && (form == Form.DECORATOR
            || (method.getEnclosingElement().equals(type)
                && method.getModifiers().contains(Modifier.PUBLIC)));
  }

  private boolean isListed(ExecutableElement method) {
    Collection<String> names =
        TraceInterfaces.methodNames(request.traceInterface().orElseThrow()).values();
    return names.isEmpty() || names.contains(method.getSimpleName().toString());
  }

  private boolean isOverridable(ExecutableElement method, List<ExecutableElement> declarations) {
    return form.isSubclass()
        ? !method.getModifiers().contains(Modifier.FINAL)
        : declarations.stream().anyMatch(d -> implemented.contains(d.getEnclosingElement()));
  }

  /** What unrelated parents override counts as well. */
  private List<ExecutableElement> declarations(SameSignature group, ExecutableElement method) {
    return declared.get(method.getSimpleName().toString()).stream()
        .filter(
            other ->
                group.methods().contains(other)
                    || group.methods().stream().anyMatch(m -> overrides(m, other)))
        .toList();
  }

  private boolean overrides(ExecutableElement method, ExecutableElement other) {
    return MoreElements.overrides(method, other, type, compiler.types());
  }
}
