package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.model.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * The lint keys that a generated declaration needs, and no others: what the user's signature
 * already warns of must not warn again in a file that the user cannot edit.
 */
final class Lint {

  private static final Set<String> LEFT_TO_OBJECT =
      Set.of("equals(Object)", "hashCode()", "toString()");

  private final Compiler compiler;

  Lint(Compiler compiler) {
    this.compiler = compiler;
  }

  List<String> ofMethod(TypeElement type, CandidateMethod method) {
    Set<String> keys = new TreeSet<>();
    addSignature(method.type(), keys);
    for (ExecutableElement declaration : method.declarations()) {
      addDeprecation(declaration, keys);
    }
    addDeprecationOfObject(method, keys);
    addAnnotations(method.element(), keys);
    LooseOverrides loose = new LooseOverrides(compiler, type);
    loose.calledOn(method).ifPresent(supertype -> addSignature(supertype, keys));
    if (forwardsToRawParent(type, method.element()) || loose.inResult(method)) {
      keys.add("unchecked");
    }
    if (isHandedOverRaw(method)) {
      keys.add("unchecked");
    }
    removeIfCarriedOver(method.element(), keys);
    if (method.element().isVarArgs()) {
      addVarargs(method.type(), keys);
    }
    if (changesVarargs(method)) {
      keys.add("overrides");
    }
    return List.copyOf(keys);
  }

  /** Of the private method that takes the captured parameters. */
  List<String> ofParameters(CandidateMethod method) {
    Set<String> keys = new TreeSet<>();
    method.attributes().stream()
        .filter(attribute -> !attribute.isResult())
        .forEach(attribute -> addSignature(attribute.type(), keys));
    return List.copyOf(keys);
  }

  /** Of the private method that takes the result. */
  List<String> ofResult(CandidateMethod method) {
    Set<String> keys = new TreeSet<>();
    addSignature(method.result(), keys);
    return List.copyOf(keys);
  }

  /** Of the private method that follows a path. */
  List<String> ofPath(ValuePath path) {
    Set<String> keys = new TreeSet<>();
    addSignature(path.start(), keys);
    path.steps().stream()
        .flatMap(step -> step.member().stream())
        .forEach(member -> addDeprecation(member, keys));
    return List.copyOf(keys);
  }

  List<String> ofConstructor(ExecutableElement constructor) {
    Set<String> keys = new TreeSet<>();
    ExecutableType type = MoreTypes.asExecutable(constructor.asType());
    addSignature(type, keys);
    addDeprecation(constructor, keys);
    addAnnotations(constructor, keys);
    removeIfCarriedOver(constructor, keys);
    if (constructor.isVarArgs()) {
      addVarargs(type, keys);
      if (Mirrors.has(constructor, "java.lang.SafeVarargs")) {
        keys.add("varargs");
      }
    }
    return List.copyOf(keys);
  }

  List<String> ofType(Candidate candidate, boolean serializable, boolean isPublic) {
    TypeElement type = candidate.type();
    Set<String> keys = new TreeSet<>();
    addSignature(type.asType(), keys);
    // The constants name the expected types.
    for (TracedMirror traced : candidate.allStated()) {
      traced.expected().forEach(expected -> addSignature(expected, keys));
    }
    if (!candidate.request().isForeign()) {
      removeIfCarriedOver(type, keys);
    }
    if (!candidate.form().isSubclass()) {
      Supertypes.nearestFirst(type, compiler).stream()
          .flatMap(supertype -> ElementFilter.methodsIn(supertype.getEnclosedElements()).stream())
          .filter(method -> LEFT_TO_OBJECT.contains(Display.method(method)))
          .forEach(method -> addDeprecation(method, keys));
    }
    if (serializable) {
      keys.add("serial");
    }
    // The constructor shows OpenTelemetry to whoever requires the module, and the module's author
    // decides whether to require it transitively.
    if (isPublic && compiler.moduleOf(candidate.origin()).isPresent()) {
      keys.add("exports");
    }
    // javac warns of abstract declarations a second time, for the class that implements them.
    LooseOverrides loose = new LooseOverrides(compiler, type);
    if (candidate.writtenMethods().stream().anyMatch(loose::inResult)) {
      keys.add("unchecked");
    }
    if ((writes(candidate, "equals") && !writes(candidate, "hashCode"))
        || candidate.writtenMethods().stream().anyMatch(Lint::changesVarargsOfAbstract)) {
      keys.add("overrides");
    }
    if (closeMayBeInterrupted(type)) {
      keys.add("try");
    }
    return List.copyOf(keys);
  }

  /** Whether the runtime takes the result, says what it holds, and the declaration does not. */
  private static boolean isHandedOverRaw(CandidateMethod method) {
    return method.completion() instanceof Completion.Later later
        && (!(later instanceof Completion.WithResult) || method.looksAtResult())
        && method.type().getReturnType().getKind() == TypeKind.DECLARED
        && MoreTypes.asDeclared(method.type().getReturnType()).getTypeArguments().isEmpty()
        && !MoreTypes.asTypeElement(method.type().getReturnType()).getTypeParameters().isEmpty();
  }

  private static boolean changesVarargs(CandidateMethod method) {
    return method.declarations().stream()
        .anyMatch(d -> d.isVarArgs() != method.element().isVarArgs());
  }

  private static boolean changesVarargsOfAbstract(CandidateMethod method) {
    return method.declarations().stream()
        .filter(d -> d.getModifiers().contains(Modifier.ABSTRACT))
        .anyMatch(d -> d.isVarArgs() != method.element().isVarArgs());
  }

  private static boolean writes(Candidate candidate, String method) {
    return candidate.writtenMethods().stream()
        .anyMatch(written -> written.element().getSimpleName().contentEquals(method));
  }

  /** What javac says of a resource whose close() swallows an interrupt. */
  private boolean closeMayBeInterrupted(TypeElement type) {
    TypeMirror interrupt =
        compiler.elements().getTypeElement("java.lang.InterruptedException").asType();
    return compiler.isSubtype(type.asType(), "java.lang.AutoCloseable")
        && ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
            .filter(method -> method.getSimpleName().contentEquals("close"))
            .filter(method -> method.getParameters().isEmpty())
            .flatMap(method -> method.getThrownTypes().stream())
            .anyMatch(thrown -> compiler.types().isSubtype(interrupt, thrown));
  }

  private void addAnnotations(ExecutableElement element, Set<String> keys) {
    List<AnnotationMirror> mirrors = new ArrayList<>(element.getAnnotationMirrors());
    element.getParameters().forEach(parameter -> mirrors.addAll(parameter.getAnnotationMirrors()));
    for (AnnotationMirror mirror : mirrors) {
      AnnotationParts.of(mirror).types().stream()
          .filter(part -> part.getKind() == TypeKind.DECLARED)
          .forEach(part -> addDeprecation(MoreTypes.asElement(part), keys));
    }
  }

  private boolean forwardsToRawParent(TypeElement type, ExecutableElement method) {
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    boolean raw =
        !declaring.getTypeParameters().isEmpty()
            && Supertypes.asSeenFrom(type, declaring, compiler).getTypeArguments().isEmpty();
    return raw
        && method.getParameters().stream()
            .map(Element::asType)
            .anyMatch(p -> !compiler.types().isSameType(p, compiler.types().erasure(p)));
  }

  private void addSignature(TypeMirror type, Set<String> keys) {
    for (TypeMirror part : TypeParts.of(type)) {
      if (part.getKind() == TypeKind.DECLARED) {
        TypeElement element = MoreTypes.asTypeElement(part);
        // A nested type is written with the names of those around it.
        for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
          addDeprecation(e, keys);
        }
        boolean raw =
            MoreTypes.asDeclared(part).getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
        if (raw) {
          keys.add("rawtypes");
        }
      }
    }
  }

  /** An interface that declares {@code finalize()} is no subtype of Object; its wrapper is. */
  private void addDeprecationOfObject(CandidateMethod method, Set<String> keys) {
    TypeElement object = compiler.elements().getTypeElement("java.lang.Object");
    ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(declaration -> Display.method(declaration).equals(method.display()))
        .forEach(declaration -> addDeprecation(declaration, keys));
  }

  private void addDeprecation(Element element, Set<String> keys) {
    if (!compiler.elements().isDeprecated(element)) {
      return;
    }
    boolean forRemoval =
        Mirrors.find(element, "java.lang.Deprecated")
            .map(mirror -> Mirrors.stated(mirror, "forRemoval"))
            .map(AnnotationValue::getValue)
            .map(Boolean.TRUE::equals)
            .orElse(false);
    keys.add(forRemoval ? "removal" : "deprecation");
  }

  /**
   * What is deprecated itself may use what is deprecated; for removal that does not hold. Old class
   * files may be deprecated without the annotation, which is all that is carried over.
   */
  private static void removeIfCarriedOver(Element element, Set<String> keys) {
    if (Mirrors.has(element, "java.lang.Deprecated")) {
      keys.remove("deprecation");
    }
  }

  private void addVarargs(ExecutableType type, Set<String> keys) {
    int last = type.getParameterTypes().size() - 1;
    if (!isReifiable(((ArrayType) type.getParameterTypes().get(last)).getComponentType())) {
      keys.add("unchecked");
    }
  }

  private boolean isReifiable(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return isReifiable(((ArrayType) type).getComponentType());
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return MoreTypes.asDeclared(type).getTypeArguments().stream().allMatch(Lint::isUnbounded);
    }
    return type.getKind().isPrimitive();
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }
}
