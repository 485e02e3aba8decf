package dev.spansmith.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What a class's annotations mean to the containers. */
public final class BeanAnnotations {

  public static final String CDI = "jakarta.enterprise.";
  private static final List<String> SCOPES =
      List.of("jakarta.inject.Scope", "javax.inject.Scope", CDI + "context.NormalScope");
  private static final List<String> QUALIFIERS =
      List.of(
          "jakarta.inject.Qualifier",
          "javax.inject.Qualifier",
          "org.springframework.beans.factory.annotation.Qualifier");
  private static final List<String> SPRING_BEANS =
      List.of(
          "org.springframework.context.annotation.",
          "org.springframework.beans.factory.annotation.Qualifier",
          "org.springframework.core.annotation.Order");
  private static final List<String> QUARKUS_CONDITIONS =
      List.of("io.quarkus.arc.profile.", "io.quarkus.arc.properties.", "io.quarkus.arc.lookup.");

  private BeanAnnotations() {}

  public static boolean isScope(AnnotationMirror mirror) {
    return hasMeta(mirror, SCOPES) || isCdiStereotype(mirror);
  }

  static boolean isQualifier(AnnotationMirror mirror) {
    return hasMeta(mirror, QUALIFIERS);
  }

  /** A scope of CDI's own, or one that only CDI understands. */
  static boolean isCdiScope(AnnotationMirror mirror) {
    return Mirrors.nameOf(mirror).startsWith(CDI + "context.")
        || hasMeta(mirror, List.of(CDI + "context.NormalScope"))
        || isCdiStereotype(mirror);
  }

  private static boolean isCdiStereotype(AnnotationMirror mirror) {
    return hasMeta(mirror, List.of(CDI + "inject.Stereotype"));
  }

  /** A scope whose beans are handed out behind client proxies. */
  public static boolean isNormalScope(AnnotationMirror mirror) {
    return hasMeta(mirror, List.of(CDI + "context.NormalScope"));
  }

  /** An interceptor binding that a subclass does not have by itself. */
  static boolean isLostBinding(AnnotationMirror mirror) {
    return hasMeta(mirror, List.of("jakarta.interceptor.InterceptorBinding"))
        && !hasMeta(mirror, List.of("java.lang.annotation.Inherited"));
  }

  /** Spring's {@code @Component}, or an annotation that it stands on, however far away. */
  public static boolean isSpringStereotype(AnnotationMirror mirror) {
    return leadsTo(mirror, "org.springframework.stereotype.Component", new HashSet<>());
  }

  /** What else Spring reads on a component that makes it a bean of some kind. */
  static boolean isSpringBeanDetail(AnnotationMirror mirror) {
    String name = Mirrors.nameOf(mirror);
    return SPRING_BEANS.stream().anyMatch(name::startsWith)
        || leadsTo(mirror, "org.springframework.context.annotation.Conditional", new HashSet<>());
  }

  /** A condition of Quarkus's, without which the wrapper would be there where its type is not. */
  static boolean isQuarkusCondition(AnnotationMirror mirror) {
    return QUARKUS_CONDITIONS.stream().anyMatch(Mirrors.nameOf(mirror)::startsWith);
  }

  /** What makes a class a bean of Micronaut's without being a scope: {@code @Controller}. */
  public static boolean isMicronautBean(AnnotationMirror mirror) {
    return leadsTo(mirror, "io.micronaut.context.annotation.Bean", new HashSet<>());
  }

  /** A condition of Micronaut's, alone or in the annotation that holds several. */
  static boolean isMicronautCondition(AnnotationMirror mirror) {
    return Mirrors.nameOf(mirror).equals("io.micronaut.context.annotation.Requirements")
        || leadsTo(mirror, "io.micronaut.context.annotation.Requires", new HashSet<>());
  }

  /**
   * On a method: {@code @EventListener} and its like, from which Micronaut makes a bean of its own
   * for every class that has or inherits the method, and which nothing replaces.
   */
  public static boolean isMicronautAdapter(AnnotationMirror mirror) {
    return leadsTo(mirror, "io.micronaut.aop.Adapter", new HashSet<>());
  }

  public static boolean has(TypeElement type, String annotation) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> leadsTo(mirror, annotation, new HashSet<>()));
  }

  private static boolean hasMeta(AnnotationMirror mirror, List<String> metas) {
    return metas.stream().anyMatch(meta -> Mirrors.has(typeOf(mirror), meta));
  }

  private static boolean leadsTo(AnnotationMirror mirror, String name, Set<String> seen) {
    return Mirrors.nameOf(mirror).equals(name)
        || (seen.add(Mirrors.nameOf(mirror))
            && typeOf(mirror).getAnnotationMirrors().stream()
                .anyMatch(meta -> leadsTo(meta, name, seen)));
  }

  private static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
