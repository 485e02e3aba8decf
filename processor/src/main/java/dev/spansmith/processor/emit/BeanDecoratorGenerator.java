package dev.spansmith.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.spansmith.processor.model.TracedType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A class beside an interface's decorator that calls its constructor, so that a container which
 * finds the class need not do it by reflection.
 */
final class BeanDecoratorGenerator {

  private BeanDecoratorGenerator() {}

  static Optional<TypeSpec> beanDecoratorFor(TracedType type) {
    return type.injection().beanDecorator().map(name -> generate(type, name));
  }

  private static TypeSpec generate(TracedType type, ClassName name) {
    return Declarations.declare(name, type, type.header().deprecation())
        .addJavadoc(
            "Puts {@link $T} around Spring's beans of the type {@link $T}.\n",
            type.wrapper(),
            type.target())
        .addSuperinterface(ParameterizedTypeName.get(KnownTypes.BEAN_DECORATOR, type.targetType()))
        .addMethod(decorate(type))
        .build();
  }

  private static MethodSpec decorate(TracedType type) {
    boolean isGeneric = !type.header().typeVariables().isEmpty();
    return MethodSpec.methodBuilder("decorate")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type.targetType())
        .addParameter(
            ParameterSpec.builder(KnownTypes.OPEN_TELEMETRY, "openTelemetry")
                .addAnnotation(type.injection().nullable())
                .build())
        .addParameter(type.targetType(), "bean")
        .addStatement(
            "return new $T$L($L)",
            type.wrapper(),
            isGeneric ? "<>" : "",
            CodeBlock.of(type.injection().global() ? "bean" : "openTelemetry, bean"))
        .build();
  }
}
