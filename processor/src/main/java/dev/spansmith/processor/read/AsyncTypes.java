package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.model.Completion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Return types whose work goes on after the call has returned, and what can be done about each. */
final class AsyncTypes {

  private static final String STAGE = "java.util.concurrent.CompletionStage";

  /** In parts: what begins like the processor's own Guava is renamed with that in its jar. */
  private static final String LISTENABLE =
      String.join(".", "com.google", "common.util.concurrent.ListenableFuture");

  /** The caller gets the result itself, so any subtype will do. */
  private static final Map<String, String> FOLLOWED =
      new TreeMap<>(Map.of(STAGE, "StageSpans", LISTENABLE, "GuavaSpans"));

  /** A future of ours can take the place of these, and of none of their subtypes. */
  private static final Set<String> REPLACED =
      Set.of(STAGE, "java.util.concurrent.CompletableFuture");

  /** What is subscribed to; the caller gets another one, so no subtype will do. */
  private static final Map<String, String> SUBSCRIBED =
      Map.ofEntries(
          Map.entry("java.util.concurrent.Flow.Publisher", "FlowSpans"),
          Map.entry("org.reactivestreams.Publisher", "StreamSpans"),
          Map.entry("reactor.core.publisher.Mono", "ReactorSpans"),
          Map.entry("reactor.core.publisher.Flux", "ReactorSpans"),
          Map.entry("io.smallrye.mutiny.Uni", "MutinySpans"),
          Map.entry("io.smallrye.mutiny.Multi", "MutinySpans"),
          Map.entry("io.reactivex.rxjava3.core.Completable", "RxSpans"),
          Map.entry("io.reactivex.rxjava3.core.Maybe", "RxSpans"),
          Map.entry("io.reactivex.rxjava3.core.Single", "RxSpans"),
          Map.entry("io.reactivex.rxjava3.core.Observable", "RxSpans"),
          Map.entry("io.reactivex.rxjava3.core.Flowable", "RxSpans"));

  /** Those that hold one value. */
  private static final Set<String> SINGLE =
      Set.of(
          STAGE,
          LISTENABLE,
          "reactor.core.publisher.Mono",
          "io.smallrye.mutiny.Uni",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Single");

  /** Results that nothing can be learned from, or not yet. */
  private static final Set<String> OTHERS =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.Completable");

  /**
   * How types are called that stand for a value to come. Only generic ones count: there are
   * publishers of books, and they have no type argument.
   */
  private static final List<String> ENDINGS =
      List.of(
          "Future",
          "Promise",
          "Publisher",
          "Deferred",
          "Observable",
          "Flowable",
          "Maybe",
          "Single",
          "Completable",
          "Mono",
          "Flux",
          "Uni",
          "Multi");

  private final Compiler compiler;

  AsyncTypes(Compiler compiler) {
    this.compiler = compiler;
  }

  /** When the span of a call with this result ends. */
  Completion completion(TypeMirror returnType, Family family) {
    String support = compiler.options().async().get(qualifiedName(returnType));
    if (support != null) {
      return new Completion.WithSupport(className(support));
    }
    for (Map.Entry<String, String> followed : FOLLOWED.entrySet()) {
      if (anyBound(returnType, type -> compiler.isSubtype(type, followed.getKey()))) {
        ClassName runtime = runtime(followed.getValue());
        return compiler.options().futuresAreDependent(family)
                && REPLACED.contains(qualifiedName(returnType))
            ? new Completion.BeforeResult(runtime)
            : new Completion.WithResult(runtime);
      }
    }
    String subscribed = SUBSCRIBED.get(qualifiedName(returnType));
    return subscribed == null
        ? new Completion.OnReturn()
        : new Completion.PerSubscription(runtime(subscribed));
  }

  /**
   * What there is to look at when the span ends: the result, or the value behind it, if it has one.
   */
  TypeMirror value(TypeMirror returnType, Completion completion) {
    if (completion instanceof Completion.OnReturn) {
      return returnType;
    }
    TypeMirror value =
        completion instanceof Completion.Later
            ? argument(returnType)
            : compiler.types().getNoType(TypeKind.VOID);
    return qualifiedName(value).equals("java.lang.Void")
        ? compiler.types().getNoType(TypeKind.VOID)
        : value;
  }

  /** What the holder of a single value says that it holds; void of all others. */
  private TypeMirror argument(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED && SINGLE.contains(qualifiedName(type))) {
      List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
      return arguments.isEmpty() ? object() : upperBound(arguments.get(0));
    }
    List<? extends TypeMirror> above =
        type instanceof TypeVariable variable
                && variable.asElement() instanceof TypeParameterElement parameter
            ? parameter.getBounds()
            : compiler.types().directSupertypes(type);
    return above.stream()
        .map(this::argument)
        .filter(found -> found.getKind() != TypeKind.VOID)
        .findFirst()
        .orElseGet(() -> compiler.types().getNoType(TypeKind.VOID));
  }

  private TypeMirror upperBound(TypeMirror argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    return wildcard.getExtendsBound() == null ? object() : wildcard.getExtendsBound();
  }

  private TypeMirror object() {
    return compiler.elements().getTypeElement("java.lang.Object").asType();
  }

  /** Whether a result of this type stands for work that may go on. */
  boolean looksAsync(TypeMirror returnType) {
    return anyBound(returnType, this::isOther);
  }

  private boolean isOther(TypeMirror type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    return OTHERS.stream().anyMatch(name -> compiler.isSubtype(type, name))
        || Supertypes.nearestFirst(element, compiler).stream().anyMatch(AsyncTypes::isCalledAsync);
  }

  private static boolean isCalledAsync(TypeElement type) {
    String name = type.getSimpleName().toString();
    return !type.getTypeParameters().isEmpty() && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private ClassName className(String qualifiedName) {
    TypeElement element = compiler.elements().getTypeElement(qualifiedName);
    return element == null ? ClassName.get("", qualifiedName) : ClassName.get(element);
  }

  private static ClassName runtime(String simpleName) {
    return ClassName.get("dev.spansmith.runtime", simpleName);
  }

  /** The declared type's name; none of a type variable, whose very type has to be returned. */
  private static String qualifiedName(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asTypeElement(type).getQualifiedName().toString()
        : "";
  }

  private static boolean anyBound(TypeMirror type, Predicate<TypeMirror> test) {
    return anyBound(type, test, new HashSet<>());
  }

  /** ECJ gives a variable's first bound only, so the bounds are asked of its declaration. */
  private static boolean anyBound(TypeMirror type, Predicate<TypeMirror> test, Set<Element> seen) {
    if (type instanceof IntersectionType intersection) {
      return intersection.getBounds().stream().anyMatch(b -> anyBound(b, test, seen));
    }
    if (type instanceof TypeVariable variable) {
      return seen.add(variable.asElement())
          && (anyBound(variable.getUpperBound(), test, seen)
              || (variable.asElement() instanceof TypeParameterElement parameter
                  && parameter.getBounds().stream().anyMatch(b -> anyBound(b, test, seen))));
    }
    return type.getKind() == TypeKind.DECLARED && test.test(type);
  }
}
