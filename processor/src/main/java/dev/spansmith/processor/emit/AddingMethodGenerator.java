package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.ValueModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.ArrayList;
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
  private final CapturesModel captures;
  private final MemberNames names;

  AddingMethodGenerator(TracedType type, WrapperMethod.Adding method, MemberNames names) {
    this.type = type;
    this.method = method;
    this.captures = method.captures();
    this.names = names;
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>(List.of(captures.ofResult() ? around() : before()));
    if (!captures.attributes().isEmpty()) {
      methods.add(describing());
    }
    if (captures.ofResult()) {
      methods.add(new ResultGenerator(type, method, names).generate());
    }
    methods.addAll(PathGenerator.readers(type, method, names));
    return methods;
  }

  private MethodSpec before() {
    SignatureModel signature = method.signature();
    return override()
        .beginControlFlow("if ($L)", Signatures.enabled(method))
        .addStatement(describe())
        .endControlFlow()
        .addStatement(
            signature.returnsVoid() ? "$L" : "return $L", Signatures.plainCall(type, signature))
        .build();
  }

  /** The span is the caller's, so it is current before the call and after it. */
  private MethodSpec around() {
    SignatureModel signature = method.signature();
    CodeBlock call = Signatures.plainCall(type, signature);
    String result = Signatures.locals(signature).newName(ValueModel.RESULT);
    MethodSpec.Builder around =
        override()
            .beginControlFlow("if (!$L)", Signatures.enabled(method))
            .addStatement("return $L", call)
            .endControlFlow();
    if (!captures.attributes().isEmpty()) {
      around.addStatement(describe());
    }
    return around
        .addStatement("$T $N = $L", signature.returnType().withoutAnnotations(), result, call)
        .addStatement("$N($N)", names.finisher(method), result)
        .addStatement("return $N", result)
        .build();
  }

  private MethodSpec.Builder override() {
    return Signatures.override(method.signature())
        .addJavadoc("Adds attributes to the current span.\n");
  }

  private CodeBlock describe() {
    return CodeBlock.of(
        "$N($L)",
        names.starter(method),
        captures.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", ")));
  }

  private MethodSpec describing() {
    NameAllocator locals = new NameAllocator();
    captures.parameters().forEach(parameter -> locals.newName(parameter.name()));
    String span = locals.newName("span");
    String problem = locals.newName("problem");
    MethodSpec.Builder describing =
        MethodSpec.methodBuilder(names.starter(method))
            .addModifiers(Modifier.PRIVATE)
            .addTypeVariables(captures.typeVariables())
            .addParameters(captures.parameters());
    Suppressions.of(captures.suppressions()).ifPresent(describing::addAnnotation);
    CodeBlock.Builder attributes = CodeBlock.builder();
    captures
        .attributes()
        .forEach(
            attribute -> attributes.addStatement("$L", AttributeCode.set(span, attribute, names)));
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
