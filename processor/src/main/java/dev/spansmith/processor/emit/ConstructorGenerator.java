package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.spansmith.processor.model.Injection;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The wrapper's constructors: the OpenTelemetry instance first, as varargs allow nothing behind,
 * unless the build asks for the global one.
 */
final class ConstructorGenerator {

  private final TracedType type;
  private final Injection injection;

  ConstructorGenerator(TracedType type) {
    this.type = type;
    this.injection = type.injection();
  }

  List<MethodSpec> constructors() {
    if (!(type.shape() instanceof Shape.Subclass subclass)) {
      return List.of(decorating());
    }
    List<MethodSpec> constructors = new ArrayList<>();
    for (SignatureModel constructor : subclass.constructors()) {
      constructors.add(mirror(subclass, constructor));
    }
    if (injection.clientProxy()) {
      constructors.add(forClientProxies());
    }
    return constructors;
  }

  private MethodSpec mirror(Shape.Subclass subclass, SignatureModel constructor) {
    NameAllocator names = Signatures.locals(constructor);
    Optional<ParameterSpec> openTelemetry = openTelemetry(names.newName("openTelemetry"));
    String outer = names.newName("outer");
    MethodSpec.Builder mirror = MethodSpec.constructorBuilder();
    Signatures.declare(mirror, constructor);
    if (subclass.constructors().size() == 1 || constructor.parameters().isEmpty()) {
      mirror.addAnnotations(injection.inject());
    }
    openTelemetry.ifPresent(mirror::addParameter);
    subclass.outer().ifPresent(outerType -> mirror.addParameter(outerType, outer));
    mirror.addParameters(constructor.parameters());
    if (subclass.outer().isPresent()) {
      mirror.addStatement("$N.super($L)", outer, Signatures.arguments(constructor));
    } else if (!constructor.parameters().isEmpty()) {
      mirror.addStatement("super($L)", Signatures.arguments(constructor));
    }
    return mirror.addCode(telemetry(openTelemetry)).build();
  }

  private MethodSpec decorating() {
    Optional<ParameterSpec> openTelemetry = openTelemetry("openTelemetry");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotations(injection.inject());
    if (type.header().isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    openTelemetry.ifPresent(constructor::addParameter);
    return constructor
        .addParameter(
            ParameterSpec.builder(type.targetType(), "delegate")
                .addAnnotations(injection.delegate())
                .build())
        .addCode(telemetry(openTelemetry))
        .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", Objects.class, "delegate")
        .build();
  }

  private MethodSpec forClientProxies() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("For client proxies, whose methods lead to another instance.\n")
            .addModifiers(Modifier.PROTECTED)
            .addStatement("this.tracer = null");
    if (ContextCode.usesPropagators(type)) {
      constructor.addStatement("this.propagators = null");
    }
    return constructor.build();
  }

  private CodeBlock telemetry(Optional<ParameterSpec> openTelemetry) {
    String instance = openTelemetry.map(ParameterSpec::name).orElse("null");
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "this.tracer = $T.tracer($L, $L)",
                KnownTypes.SPANS,
                instance,
                Literals.string(type.scope()));
    if (type.hashes()) {
      code.addStatement("$T.requireKey($L)", KnownTypes.MASKS, Literals.string(type.scope()));
    }
    if (ContextCode.usesPropagators(type)) {
      code.addStatement("this.propagators = $T.of($L)", KnownTypes.PROPAGATION, instance);
    }
    return code.build();
  }

  private Optional<ParameterSpec> openTelemetry(String name) {
    return injection.global()
        ? Optional.empty()
        : Optional.of(
            ParameterSpec.builder(KnownTypes.OPEN_TELEMETRY, name)
                .addAnnotation(injection.nullable())
                .build());
  }
}
