package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.FailureModel;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.ValueModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.Objects;

/** The private method that looks at what the wrapped method has returned. */
final class ResultGenerator {

  private static final String SPAN = "span";

  private final TracedType type;
  private final WrapperMethod.Capturing method;
  private final CapturesModel captures;
  private final MemberNames names;

  ResultGenerator(TracedType type, WrapperMethod.Capturing method, MemberNames names) {
    this.type = type;
    this.method = method;
    this.captures = method.captures();
    this.names = names;
  }

  MethodSpec generate() {
    boolean isCallers = method instanceof WrapperMethod.Adding;
    MethodSpec.Builder finisher =
        Declarations.helper(type, names.finisher(method))
            .addTypeVariables(captures.typeVariables());
    if (!isCallers) {
      finisher.addParameter(KnownTypes.SPAN, SPAN);
    }
    finisher.addParameter(captures.resultType(), ValueModel.RESULT);
    Suppressions.of(captures.resultSuppressions()).ifPresent(finisher::addAnnotation);
    CodeBlock.Builder code = CodeBlock.builder();
    if (isCallers) {
      code.addStatement("$1T $2N = $1T.current()", KnownTypes.SPAN, SPAN);
    }
    code.beginControlFlow("if ($T.recording($N))", KnownTypes.SPANS, SPAN);
    captures
        .results()
        .forEach(attribute -> code.addStatement("$L", AttributeCode.set(SPAN, attribute, names)));
    captures.failure().ifPresent(failure -> code.add(failed(failure)));
    return finisher
        .beginControlFlow("try")
        .addCode(code.endControlFlow().build())
        .nextControlFlow("catch ($T problem)", Throwable.class)
        .addStatement(
            "$T.notAdded($L, problem)", KnownTypes.SPANS, Literals.string(method.function()))
        .endControlFlow()
        .build();
  }

  private CodeBlock failed(FailureModel failure) {
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($T.equals($L, $L))",
            Objects.class,
            AttributeCode.value(failure.condition(), names),
            failure.failing())
        .addStatement(
            "$T.fail($N, $L)",
            KnownTypes.SPANS,
            SPAN,
            failure
                .errorType()
                .map(type -> AttributeCode.value(type, names))
                .orElse(CodeBlock.of("null")))
        .endControlFlow()
        .build();
  }
}
