package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method that opens no span: one question while tracing is off, and a private method that adds
 * the attributes to the current span if that records.
 */
final class AddingMethodGenerator {

  private final TracedType type;
  private final WrapperMethod.Adding method;
  private final MemberNames names;

  AddingMethodGenerator(TracedType type, WrapperMethod.Adding method, MemberNames names) {
    this.type = type;
    this.method = method;
    this.names = names;
  }

  List<MethodSpec> generate() {
    return List.of(adding(), describing());
  }

  private MethodSpec adding() {
    SignatureModel signature = method.signature();
    String captured =
        method.attributes().stream()
            .map(attribute -> attribute.parameter())
            .collect(Collectors.joining(", "));
    return Signatures.override(signature)
        .addJavadoc("Adds attributes to the current span.\n")
        .beginControlFlow("if ($L)", Signatures.enabled(method))
        .addStatement("$N($L)", names.starter(method), captured)
        .endControlFlow()
        .addStatement(
            signature.returnsVoid() ? "$L" : "return $L", Signatures.plainCall(type, signature))
        .build();
  }

  private MethodSpec describing() {
    NameAllocator locals = new NameAllocator();
    method.attributes().forEach(attribute -> locals.newName(attribute.parameter()));
    String span = locals.newName("span");
    String problem = locals.newName("problem");
    MethodSpec.Builder describing =
        MethodSpec.methodBuilder(names.starter(method)).addModifiers(Modifier.PRIVATE);
    Suppressions.of(method.starterSuppressions()).ifPresent(describing::addAnnotation);
    CodeBlock.Builder attributes = CodeBlock.builder();
    method
        .attributes()
        .forEach(
            attribute -> {
              describing.addParameter(attribute.type(), attribute.parameter());
              attributes.addStatement("$L", AttributeCode.set(span, attribute, names));
            });
    return describing
        .beginControlFlow("try")
        .addStatement("$T $N = $T.current()", KnownTypes.SPAN, span, KnownTypes.SPAN)
        .beginControlFlow("if ($T.recording($N))", KnownTypes.SPANS, span)
        .addCode(attributes.build())
        .endControlFlow()
        .nextControlFlow("catch ($T $N)", Throwable.class, problem)
        .addStatement(
            "$T.notAdded($L, $N)", KnownTypes.SPANS, Literals.string(method.function()), problem)
        .endControlFlow()
        .build();
  }
}
