package dev.spansmith.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Which codes the processor has to report for a type, found out from the language's rules and the
 * README's, with nothing of the processor: what no class could implement, see or wait for.
 */
class Expected {

  /** Whose subtypes come later, each of them. */
  private static final Set<String> ASYNC =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher");

  /** What generic types are called that come later. */
  private static final Pattern CALLED_ASYNC =
      Pattern.compile(
          ".*(Future|Promise|Publisher|Deferred|Observable|Flowable|Maybe|Single|Completable"
              + "|Mono|Flux|Uni|Multi)");

  /** Whose subtypes, and which themselves, are followed until they are there. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "com.google.common.util.concurrent.ListenableFuture");

  private static final Set<String> SUBSCRIBED =
      Set.of("java.util.concurrent.Flow.Publisher", "org.reactivestreams.Publisher");

  private static final Set<String> OF_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private static final Set<String> PROTECTED_OF_OBJECT = Set.of("clone()", "finalize()");

  final Elements elements;
  final Types types;

  Expected(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** For an interface of somebody else's, decorated in a package where nobody else is. */
  Set<String> ofForeign(TypeElement type) {
    List<ExecutableElement> methods = instanceMethods(type);
    if (lacksClasses(type, methods)) {
      return Set.of("MissingType");
    }
    if (type.getKind() != ElementKind.INTERFACE) {
      return Set.of("NoInterface");
    }
    return ofDecorated(type, methods);
  }

  final Set<String> ofDecorated(TypeElement type, List<ExecutableElement> methods) {
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Set.of("SealedType");
    }
    // An interface may make Object's protected methods public; they are passed on, not traced.
    if (methods.stream().allMatch(method -> PROTECTED_OF_OBJECT.contains(method.toString()))) {
      return Set.of("NothingTraced");
    }
    Set<String> codes = new TreeSet<>();
    for (ExecutableElement method : methods) {
      TypeMirror signature = signature(type, method);
      if (mentionsHidden(signature, type)) {
        codes.add("InaccessibleType");
      }
    }
    if (mentionsHidden(type.asType(), type)) {
      codes.add("InaccessibleType");
    }
    return codes;
  }

  /** What an instance can be asked for; Object's own methods stay with the wrapper. */
  final List<ExecutableElement> instanceMethods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !OF_OBJECT.contains(method.toString()))
        .filter(method -> !isOfObject(method))
        .toList();
  }

  private static boolean isOfObject(Element method) {
    return ((TypeElement) method.getEnclosingElement())
        .getQualifiedName()
        .contentEquals("java.lang.Object");
  }

  final TypeMirror signature(TypeElement type, ExecutableElement method) {
    return types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /** Whether nobody can tell when the work behind a method's result is done. */
  final boolean endsEarly(TypeElement type, ExecutableElement method) {
    TypeMirror result =
        ((javax.lang.model.type.ExecutableType) signature(type, method)).getReturnType();
    return isOrExtends(result, Expected::comesLater, new HashSet<>())
        && !isOrExtends(result, element -> isNamed(element, FOLLOWED), new HashSet<>())
        && !(result instanceof DeclaredType declared
            && isNamed((TypeElement) declared.asElement(), SUBSCRIBED));
  }

  private static boolean comesLater(TypeElement type) {
    return isNamed(type, ASYNC)
        || (!type.getTypeParameters().isEmpty()
            && CALLED_ASYNC.matcher(type.getSimpleName()).matches());
  }

  private static boolean isNamed(TypeElement type, Set<String> names) {
    return names.contains(type.getQualifiedName().toString());
  }

  private boolean isOrExtends(TypeMirror type, Predicate<TypeElement> test, Set<Element> seen) {
    if (type instanceof TypeVariable variable) {
      return seen.add(variable.asElement()) && isOrExtends(variable.getUpperBound(), test, seen);
    }
    if (type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.INTERSECTION) {
      return false;
    }
    return (type instanceof DeclaredType declared && test.test((TypeElement) declared.asElement()))
        || types.directSupertypes(type).stream().anyMatch(above -> isOrExtends(above, test, seen));
  }

  /** A class file names more than is on the class path: optional dependencies. */
  final boolean lacksClasses(TypeElement type, List<ExecutableElement> methods) {
    return lacksSupertypes(type, new HashSet<>())
        || methods.stream()
            .anyMatch(
                method ->
                    MentionedTypes.in(method.asType()).lackSome()
                        || method.getThrownTypes().stream()
                            .flatMap(thrown -> MentionedTypes.in(thrown).elements().stream())
                            .anyMatch(thrown -> lacksSupertypes(thrown, new HashSet<>())));
  }

  private boolean lacksSupertypes(TypeElement type, Set<TypeElement> seen) {
    if (!seen.add(type)) {
      return false;
    }
    for (TypeMirror above : types.directSupertypes(type.asType())) {
      MentionedTypes mentioned = MentionedTypes.in(above);
      if (mentioned.lackSome()
          || lacksSupertypes((TypeElement) ((DeclaredType) above).asElement(), seen)) {
        return true;
      }
    }
    return type.getEnclosingElement() instanceof TypeElement outer && lacksSupertypes(outer, seen);
  }

  final boolean mentionsHidden(TypeMirror signature, TypeElement type) {
    return MentionedTypes.in(signature).elements().stream().anyMatch(t -> !isVisible(t, type));
  }

  /** From the wrapper of a type. */
  boolean isVisible(TypeElement mentioned, TypeElement wrapped) {
    for (Element e = mentioned; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    ModuleElement module = elements.getModuleOf(mentioned);
    return module.isUnnamed()
        || ElementFilter.exportsIn(module.getDirectives()).stream()
            .filter(exported -> exported.getTargetModules() == null)
            .anyMatch(e -> e.getPackage().equals(elements.getPackageOf(mentioned)));
  }
}
