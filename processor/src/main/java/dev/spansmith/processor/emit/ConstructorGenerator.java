package dev.spansmith.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The wrapper's constructors: the OpenTelemetry instance first, as varargs allow nothing behind.
 */
final class ConstructorGenerator {

  private ConstructorGenerator() {}

  static List<MethodSpec> constructorsFor(TracedType type) {
    return type.shape() instanceof Shape.Subclass subclass
        ? subclass.constructors().stream()
            .map(constructor -> mirror(type, subclass, constructor))
            .toList()
        : List.of(decorating(type));
  }

  private static MethodSpec mirror(
      TracedType type, Shape.Subclass subclass, SignatureModel constructor) {
    NameAllocator names = Signatures.locals(constructor);
    String openTelemetry = names.newName("openTelemetry");
    String outer = names.newName("outer");
    MethodSpec.Builder mirror = MethodSpec.constructorBuilder();
    Signatures.declare(mirror, constructor);
    mirror.addParameter(openTelemetry(openTelemetry));
    subclass.outer().ifPresent(outerType -> mirror.addParameter(outerType, outer));
    mirror.addParameters(constructor.parameters());
    if (subclass.outer().isPresent()) {
      mirror.addStatement("$N.super($L)", outer, Signatures.arguments(constructor));
    } else if (!constructor.parameters().isEmpty()) {
      mirror.addStatement("super($L)", Signatures.arguments(constructor));
    }
    return mirror
        .addStatement(
            "this.tracer = $T.tracer($N, $S)", KnownTypes.SPANS, openTelemetry, type.scope())
        .build();
  }

  private static MethodSpec decorating(TracedType type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (type.header().isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    return constructor
        .addParameter(openTelemetry("openTelemetry"))
        .addParameter(type.targetType(), "delegate")
        .addStatement("this.tracer = $T.tracer(openTelemetry, $S)", KnownTypes.SPANS, type.scope())
        .addStatement("this.delegate = $T.requireNonNull(delegate, $S)", Objects.class, "delegate")
        .build();
  }

  private static ParameterSpec openTelemetry(String name) {
    return ParameterSpec.builder(KnownTypes.OPEN_TELEMETRY, name)
        .addAnnotation(KnownTypes.NULLABLE)
        .build();
  }
}
