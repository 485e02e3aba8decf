package dev.spansmith.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.spansmith.processor.model.Injection;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.read.Options.ComponentModel;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What makes a wrapper the bean that its type was. Decided by what the type carries and by what is
 * visible beside it, so that one class path can hold several containers.
 */
final class BeanReader {

  private static final ClassName NULLABLE = ClassName.get("dev.spansmith.runtime", "Nullable");

  private final Compiler compiler;
  private final Candidate candidate;
  private final TypeElement type;
  private final AnnotationCopies copies;

  BeanReader(Compiler compiler, Candidate candidate, AnnotationCopies copies) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.type = candidate.type();
    this.copies = copies;
  }

  Injection injection() {
    boolean isCdiDecorator = isCdiDecorator();
    return new Injection(
        compiler.options().globalOpenTelemetry(),
        visible("io.micronaut.core.annotation.Nullable").orElse(NULLABLE),
        isCdiDecorator
            ? List.of(
                AnnotationSpec.builder(cdi("decorator.Delegate")).build(),
                AnnotationSpec.builder(cdi("enterprise.inject.Any")).build())
            : List.of(),
        addedInject(isCdiDecorator),
        needsClientProxyConstructor(),
        beanDecorator());
  }

  /** The annotations that go on the wrapper's declaration. */
  List<AnnotationSpec> onType() {
    if (candidate.form() == Form.DECORATOR) {
      return isCdiDecorator() ? cdiDecorator() : List.of();
    }
    if (!candidate.form().isSubclass()) {
      return List.of();
    }
    boolean isConcrete = !type.getModifiers().contains(Modifier.ABSTRACT);
    boolean isSpring = carries(BeanAnnotations::isSpringStereotype);
    if (isSpring && !carries(BeanAnnotations::isCdiScope)) {
      return !allows(ComponentModel.SPRING)
          ? List.of()
          : isConcrete ? carried(BeanAnnotations::isQualifier) : springBean();
    }
    if (isCdiBean()) {
      return cdiBean(
          isConcrete && !Mirrors.has(type, cdi("enterprise.inject.Vetoed").canonicalName()));
    }
    Optional<ClassName> replaces = visible("io.micronaut.context.annotation.Replaces");
    if (allows(ComponentModel.MICRONAUT)
        && replaces.isPresent()
        && (carries(BeanAnnotations::isScope) || carries(BeanAnnotations::isMicronautBean))) {
      return micronautBean(isConcrete ? replaces : Optional.empty());
    }
    return allows(ComponentModel.JSR330) ? scopeAndQualifiers() : List.of();
  }

  private List<AnnotationSpec> cdiBean(boolean standsIn) {
    List<AnnotationSpec> specs = new ArrayList<>(scopeAndQualifiers());
    specs.addAll(carried(BeanAnnotations::isLostBinding));
    specs.addAll(carried(BeanAnnotations::isQuarkusCondition));
    if (standsIn && compiler.options().componentModel() == ComponentModel.CDI_FULL) {
      specs.add(AnnotationSpec.builder(cdi("enterprise.inject.Specializes")).build());
    } else if (standsIn) {
      // The lowest priority, so that any alternative of a test's wins.
      specs.add(AnnotationSpec.builder(cdi("enterprise.inject.Alternative")).build());
      specs.add(
          AnnotationSpec.builder(cdi("annotation.Priority")).addMember("value", "$L", 0).build());
    }
    return specs;
  }

  private List<AnnotationSpec> micronautBean(Optional<ClassName> replaces) {
    List<AnnotationSpec> specs = new ArrayList<>(scopeAndQualifiers());
    specs.addAll(carried(BeanAnnotations::isMicronautBean));
    specs.addAll(carried(BeanAnnotations::isMicronautCondition));
    replaces.ifPresent(
        annotation ->
            specs.add(
                AnnotationSpec.builder(annotation)
                    .addMember("value", "$T.class", ClassName.get(type))
                    .build()));
    return specs;
  }

  private List<AnnotationSpec> cdiDecorator() {
    return List.of(
        AnnotationSpec.builder(cdi("decorator.Decorator")).build(),
        AnnotationSpec.builder(cdi("annotation.Priority"))
            .addMember(
                "value",
                "$T.LIBRARY_BEFORE",
                ClassName.get("jakarta.interceptor", "Interceptor", "Priority"))
            .build());
  }

  private List<AnnotationSpec> springBean() {
    List<AnnotationSpec> specs = new ArrayList<>();
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (BeanAnnotations.isSpringStereotype(mirror)) {
        specs.addAll(named(mirror));
      } else if (BeanAnnotations.isSpringBeanDetail(mirror)
          || BeanAnnotations.isQualifier(mirror)) {
        specs.addAll(copies.ofType(mirror));
      }
    }
    return specs;
  }

  /** The bean keeps the name that Spring would have given to the type. */
  private List<AnnotationSpec> named(AnnotationMirror stereotype) {
    boolean isNameless =
        Mirrors.nameOf(stereotype).startsWith("org.springframework.")
            && Mirrors.string(Mirrors.stated(stereotype, "value")).isEmpty();
    return copies.ofType(stereotype).stream()
        .map(
            spec ->
                isNameless
                    ? spec.toBuilder()
                        .addMember(
                            "value",
                            Literals.string(
                                Introspector.decapitalize(
                                    String.join(".", ClassName.get(type).simpleNames()))))
                        .build()
                    : spec)
        .toList();
  }

  private List<AnnotationSpec> scopeAndQualifiers() {
    return carried(
        mirror -> BeanAnnotations.isScope(mirror) || BeanAnnotations.isQualifier(mirror));
  }

  private List<AnnotationSpec> carried(Predicate<AnnotationMirror> wanted) {
    return type.getAnnotationMirrors().stream()
        .filter(wanted)
        .flatMap(mirror -> copies.ofType(mirror).stream())
        .toList();
  }

  private boolean carries(Predicate<AnnotationMirror> wanted) {
    return type.getAnnotationMirrors().stream().anyMatch(wanted);
  }

  private boolean isCdiBean() {
    return (allows(ComponentModel.CDI) || allows(ComponentModel.CDI_FULL))
        && carries(BeanAnnotations::isScope)
        && visible("jakarta.enterprise.inject.Alternative").isPresent()
        && visible("jakarta.annotation.Priority").isPresent();
  }

  private boolean isCdiDecorator() {
    return candidate.form() == Form.DECORATOR
        && (allows(ComponentModel.CDI) || allows(ComponentModel.CDI_FULL))
        && visible("jakarta.decorator.Decorator").isPresent()
        && visible("jakarta.interceptor.Interceptor").isPresent()
        && visible("jakarta.annotation.Priority").isPresent();
  }

  /** Client proxies of CDI are built without arguments, and never called. */
  private boolean needsClientProxyConstructor() {
    return isCdiBean()
        && !compiler.options().globalOpenTelemetry()
        && carries(BeanAnnotations::isCdiScope)
        && candidate.constructors().stream().anyMatch(c -> c.getParameters().isEmpty());
  }

  /**
   * A container takes a class's only constructor without being told, but not one with arguments.
   * Spring also takes the one without arguments of several.
   */
  private List<AnnotationSpec> addedInject(boolean isCdiDecorator) {
    if (compiler.options().componentModel() == ComponentModel.NONE) {
      return List.of();
    }
    if (!candidate.form().isSubclass()) {
      return isCdiDecorator ? inject() : List.of();
    }
    List<ExecutableElement> constructors = candidate.constructors();
    boolean isChosen =
        constructors.stream()
            .flatMap(constructor -> constructor.getAnnotationMirrors().stream())
            .anyMatch(this::isInjection);
    if (isChosen) {
      return List.of();
    }
    return constructors.size() == 1 ? inject() : autowired(constructors);
  }

  private List<AnnotationSpec> inject() {
    return visible("jakarta.inject.Inject")
        .or(() -> visible("javax.inject.Inject"))
        .map(inject -> List.of(AnnotationSpec.builder(inject).build()))
        .orElse(List.of());
  }

  private List<AnnotationSpec> autowired(List<ExecutableElement> constructors) {
    return visible("org.springframework.beans.factory.annotation.Autowired")
        .filter(visible -> allows(ComponentModel.SPRING))
        .filter(visible -> constructors.stream().anyMatch(c -> c.getParameters().isEmpty()))
        .map(autowired -> List.of(AnnotationSpec.builder(autowired).build()))
        .orElse(List.of());
  }

  /** Spring cannot call a decorator's constructor without reflection of its own or ours. */
  private Optional<ClassName> beanDecorator() {
    return candidate.form() == Form.DECORATOR
            && !candidate.request().isForeign()
            && allows(ComponentModel.SPRING)
        ? visible("dev.spansmith.spring.BeanDecorator")
            .map(
                visible ->
                    candidate
                        .wrapper()
                        .peerClass(candidate.wrapper().simpleName() + "BeanDecorator"))
        : Optional.empty();
  }

  private boolean isInjection(AnnotationMirror mirror) {
    Element annotation = mirror.getAnnotationType().asElement();
    return annotation.getSimpleName().contentEquals("Inject")
        || annotation.getSimpleName().contentEquals("Autowired");
  }

  private boolean allows(ComponentModel model) {
    return compiler.options().allows(model);
  }

  private Optional<ClassName> visible(String name) {
    return compiler.visibleFrom(candidate.origin(), name).map(ClassName::get);
  }

  private static ClassName cdi(String name) {
    String full = "jakarta." + name;
    int dot = full.lastIndexOf('.');
    return ClassName.get(full.substring(0, dot), full.substring(dot + 1));
  }
}
