package dev.spansmith.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * How a wrapper is built by a container.
 *
 * @param global whether it takes the global OpenTelemetry, so that its constructors are the
 *     target's
 * @param nullable the annotation that lets containers leave the OpenTelemetry out
 * @param delegate annotations for a decorator's delegate
 * @param inject what marks the constructor that containers are to take: the only one, else the one
 *     that mirrors a constructor without parameters
 * @param clientProxy whether a constructor without arguments is needed besides
 * @param beanDecorator the class that lets Spring build a decorator, if one is to be written
 */
public record Injection(
    boolean global,
    ClassName nullable,
    List<AnnotationSpec> delegate,
    List<AnnotationSpec> inject,
    boolean clientProxy,
    Optional<ClassName> beanDecorator) {}
