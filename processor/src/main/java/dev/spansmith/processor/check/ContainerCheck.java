package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.BeanAnnotations;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Options.ComponentModel;
import dev.spansmith.processor.read.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether the container that a class is written for will hand out the wrapper, and only that. */
final class ContainerCheck {

  private static final Set<String> NO_SERVICES =
      Set.of(
          "org.springframework.context.annotation.Configuration",
          "io.avaje.inject.Factory",
          "io.micronaut.context.annotation.Factory",
          "jakarta.persistence.Entity",
          "javax.persistence.Entity");

  /** What CDI containers act on once per bean that has such a method, or is such a class. */
  private static final List<String> CALLED_BY_CDI =
      List.of(
          "jakarta.enterprise.inject.Produces",
          "io.quarkus.runtime.Shutdown",
          "io.quarkus.runtime.Startup",
          "io.quarkus.scheduler.Scheduled",
          "io.quarkus.scheduler.Scheduled.Schedules",
          "io.quarkus.vertx.ConsumeEvent",
          "org.eclipse.microprofile.reactive.messaging.Incoming",
          "org.eclipse.microprofile.reactive.messaging.Outgoing");

  private static final String SPRING_MODULE = "dev.spansmith.spring.TracedAutoConfiguration";
  private static final String CDI = BeanAnnotations.CDI;

  private final Compiler compiler;
  private final Candidate candidate;
  private final TypeElement type;
  private final String name;
  private final Position position;
  private final boolean isConcrete;
  private final List<Diagnostic> found = new ArrayList<>();

  ContainerCheck(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.type = candidate.type();
    this.name = Display.type(type);
    this.position = candidate.annotation();
    this.isConcrete = !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  List<Diagnostic> check() {
    if (candidate.request().isForeign()) {
      return found;
    }
    checkTracedTwice();
    if (!candidate.form().isSubclass()) {
      return found;
    }
    Optional<String> noService =
        NO_SERVICES.stream()
            .filter(annotation -> BeanAnnotations.has(type, annotation))
            .findFirst();
    if (noService.isPresent()) {
      addNoService(noService.get().substring(noService.get().lastIndexOf('.') + 1));
      return found;
    }
    checkSpring();
    checkCdi();
    checkMicronaut();
    checkAvaje();
    return found;
  }

  private void addNoService(String annotation) {
    boolean isEntity = annotation.equals("Entity");
    add(
        Problem.NO_SERVICE,
        name,
        annotation,
        isEntity
            ? "its instances come from the persistence provider, which knows nothing of a wrapper"
            : "its methods build beans while the application starts, and do no work afterwards",
        isEntity
            ? "Put @Traced on the classes that work with it."
            : "Put @Traced on the beans that do the work.");
  }

  private void checkTracedTwice() {
    if (compiler.vocabulary().traced(type).isEmpty() || type.getKind().isInterface()) {
      return;
    }
    Supertypes.nearestFirst(type, compiler).stream()
        .filter(supertype -> supertype.getKind().isInterface())
        .filter(supertype -> compiler.vocabulary().traced(supertype).isPresent())
        .findFirst()
        .ifPresent(supertype -> add(Problem.TRACED_TWICE, name, Display.type(supertype)));
  }

  private void checkSpring() {
    boolean isLost =
        isConcrete
            && allows(ComponentModel.SPRING)
            && carries(BeanAnnotations::isSpringStereotype)
            && compiler.visibleFrom(candidate.origin(), SPRING_MODULE).isEmpty();
    if (isLost) {
      add(Problem.SPRING_COMPONENT, name, candidate.wrapper().simpleName());
    }
  }

  private void checkCdi() {
    boolean isCdi =
        (allows(ComponentModel.CDI) || allows(ComponentModel.CDI_FULL))
            && compiler.visibleFrom(candidate.origin(), CDI + "inject.Alternative").isPresent();
    if (!isCdi) {
      return;
    }
    if (carries(BeanAnnotations::isNormalScope)
        && candidate.constructors().stream().noneMatch(c -> c.getParameters().isEmpty())) {
      add(Problem.NO_PROXY_CONSTRUCTOR, name);
    }
    // With @Specializes CDI asks the wrapper alone.
    if (isConcrete
        && compiler.options().componentModel() != ComponentModel.CDI_FULL
        && carries(BeanAnnotations::isScope)
        && !Mirrors.has(type, CDI + "inject.Vetoed")
        && isCalledByCdi()) {
      add(Problem.OBSERVED_TWICE, name, candidate.wrapper().simpleName());
    }
  }

  private void checkMicronaut() {
    if (allows(ComponentModel.MICRONAUT)
        && (carries(BeanAnnotations::isScope) || carries(BeanAnnotations::isMicronautBean))
        && methods()
            .flatMap(method -> method.getAnnotationMirrors().stream())
            .anyMatch(BeanAnnotations::isMicronautAdapter)) {
      add(Problem.LISTENED_TWICE, name, candidate.wrapper().simpleName());
    }
  }

  private boolean isCalledByCdi() {
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
            .anyMatch(ContainerCheck::isCalledByCdi)
        || methods()
            .flatMap(method -> method.getParameters().stream())
            .anyMatch(ContainerCheck::observes);
  }

  private static boolean isCalledByCdi(Element element) {
    return CALLED_BY_CDI.stream().anyMatch(annotation -> Mirrors.has(element, annotation));
  }

  private Stream<ExecutableElement> methods() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  private static boolean observes(Element parameter) {
    return Mirrors.has(parameter, CDI + "event.Observes")
        || Mirrors.has(parameter, CDI + "event.ObservesAsync");
  }

  private void checkAvaje() {
    boolean isBuiltTwice =
        isConcrete
            && compiler.options().componentModel() == ComponentModel.AUTO
            && compiler.visibleFrom(candidate.origin(), "io.avaje.inject.Factory").isPresent()
            && (carries(BeanAnnotations::isScope)
                || Mirrors.has(type, "io.avaje.inject.Component"));
    if (isBuiltTwice) {
      add(Problem.BUILT_TWICE, name, candidate.wrapper().simpleName());
    }
  }

  private boolean carries(Predicate<AnnotationMirror> wanted) {
    return type.getAnnotationMirrors().stream().anyMatch(wanted);
  }

  private boolean allows(ComponentModel model) {
    return compiler.options().allows(model);
  }

  private void add(Problem problem, Object... arguments) {
    found.add(problem.at(position, arguments));
  }
}
