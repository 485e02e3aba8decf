package dev.spansmith.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SpanModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The whole wrapper: constants, fields, constructors, then each method beside what starts it. */
public final class WrapperGenerator {

  private final TracedType type;
  private final MemberNames names;

  private WrapperGenerator(TracedType type) {
    this.type = type;
    this.names = new MemberNames(type);
  }

  /** The wrapper, and what a container needs beside it. */
  public static List<TypeSpec> typesFor(TracedType type) {
    TypeSpec wrapper = new WrapperGenerator(type).generate();
    return BeanDecoratorGenerator.beanDecoratorFor(type)
        .map(decorator -> List.of(wrapper, decorator))
        .orElse(List.of(wrapper));
  }

  private TypeSpec generate() {
    TypeSpec.Builder wrapper =
        Declarations.declare(type.wrapper(), type, type.header().annotations())
            .addJavadoc("{@link $T} $L.\n", type.target(), whatItDoes());
    if (type.header().nonSealed()) {
      wrapper.addModifiers(Modifier.NON_SEALED);
    }
    addConstants(wrapper);
    addShape(wrapper);
    type.methods().forEach(method -> addMethod(wrapper, method));
    boolean hasText =
        type.methods().stream()
            .map(WrapperMethod::signature)
            .anyMatch(s -> s.name().equals("toString") && s.parameters().isEmpty());
    if (type.shape() instanceof Shape.Decorator && !hasText) {
      wrapper.addMethod(ForwardingGenerator.text());
    }
    return wrapper.build();
  }

  private String whatItDoes() {
    return type.methods().stream().anyMatch(WrapperMethod.Traced.class::isInstance)
        ? "with a span around each traced call"
        : "with attributes for the current span";
  }

  private void addShape(TypeSpec.Builder wrapper) {
    List<FieldSpec> telemetry = new ArrayList<>();
    telemetry.add(telemetry(KnownTypes.TRACER, "tracer"));
    if (ContextCode.usesPropagators(type)) {
      telemetry.add(telemetry(KnownTypes.CONTEXT_PROPAGATORS, "propagators"));
    }
    if (type.shape() instanceof Shape.Subclass) {
      wrapper.superclass(type.targetType()).addFields(telemetry);
    } else if (type.shape() instanceof Shape.Decorator decorator) {
      wrapper
          .addSuperinterfaces(decorator.interfaces())
          .addFields(telemetry)
          .addField(type.targetType(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
    }
    wrapper.addMethods(new ConstructorGenerator(type).constructors());
  }

  private FieldSpec telemetry(ClassName fieldType, String name) {
    FieldSpec.Builder field = FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
    if (type.header().serializable()) {
      field.addModifiers(Modifier.TRANSIENT);
    }
    return field.build();
  }

  private void addConstants(TypeSpec.Builder wrapper) {
    for (WrapperMethod method : type.methods()) {
      if (method instanceof WrapperMethod.Traced traced) {
        wrapper.addField(
            constant(FieldSpec.builder(KnownTypes.SPAN_DEFINITION, names.definition(traced)))
                .initializer(definition(traced.span()))
                .build());
      }
      if (method instanceof WrapperMethod.Capturing capturing) {
        capturing.captures().all().stream()
            .filter(attribute -> AttributeCode.hasKey(attribute.capture()))
            .forEach(attribute -> wrapper.addField(key(attribute)));
      }
    }
  }

  private FieldSpec key(AttributeModel attribute) {
    KnownTypes.KeyType keyType = AttributeCode.keyType(attribute.capture());
    return constant(FieldSpec.builder(keyType.keyType(), names.key(attribute)))
        .initializer(
            "$T.$L($L)",
            KnownTypes.ATTRIBUTE_KEY,
            keyType.factory(),
            Literals.string(attribute.key()))
        .build();
  }

  private static FieldSpec.Builder constant(FieldSpec.Builder field) {
    return field.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private static CodeBlock definition(SpanModel span) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$L)$>$>",
                KnownTypes.SPAN_DEFINITION,
                Literals.string(span.name()),
                Literals.string(span.function()));
    if (!span.kind().equals("INTERNAL")) {
      code.add("\n.kind($T.$L)", KnownTypes.SPAN_KIND, span.kind());
    }
    span.attributes()
        .forEach(
            attribute ->
                code.add(
                    "\n.attribute($L, $L)",
                    Literals.string(attribute.key()),
                    Literals.string(attribute.value())));
    span.expected().forEach(expected -> code.add("\n.expected($T.class)", expected));
    return code.add("$<$<").build();
  }

  private void addMethod(TypeSpec.Builder wrapper, WrapperMethod method) {
    if (method instanceof WrapperMethod.Traced traced) {
      wrapper.addMethods(new TracedMethodGenerator(type, traced, names).generate());
    } else if (method instanceof WrapperMethod.Adding adding) {
      wrapper.addMethods(new AddingMethodGenerator(type, adding, names).generate());
    } else {
      wrapper.addMethod(ForwardingGenerator.forward(method.signature()));
    }
  }
}
