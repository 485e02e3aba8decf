package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.Completion;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.ValueModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * A traced method. Its text is settled by benchmarks and must not drift: one question while tracing
 * is off, no helper object, no lambda, and the caught failure rethrown where it was caught, which
 * keeps the exact throws clause.
 */
final class TracedMethodGenerator {

  private final TracedType type;
  private final WrapperMethod.Traced method;
  private final CapturesModel captures;
  private final MemberNames names;
  private final SpanOpening opening;

  TracedMethodGenerator(TracedType type, WrapperMethod.Traced method, MemberNames names) {
    this.type = type;
    this.method = method;
    this.captures = method.captures();
    this.names = names;
    this.opening = new SpanOpening(type, method, names);
  }

  List<MethodSpec> generate() {
    MethodSpec traced =
        method.completion() instanceof Completion.OnReturn
            ? traced()
            : new AsyncMethodGenerator(type, method, names, opening).generate();
    List<MethodSpec> methods = new ArrayList<>(List.of(traced));
    if (!captures.attributes().isEmpty()) {
      methods.add(new StarterGenerator(method, names).generate());
    }
    if (captures.ofResult()) {
      methods.add(new ResultGenerator(type, method, names).generate());
    }
    methods.addAll(PathGenerator.readers(type, method, names));
    return methods;
  }

  private MethodSpec traced() {
    String span = opening.local("span");
    String scope = opening.local("scope");
    String failure = opening.local("failure");
    return opening
        .declare("")
        .addCode(opening.open(span, scope))
        .beginControlFlow("try")
        .addCode(opening.context().inject())
        .addCode(call(span))
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement(
            "$T.fail($N, $N, $N, $N)",
            KnownTypes.SPANS,
            names.definition(method),
            opening.parent(),
            span,
            failure)
        .addStatement("throw $N", failure)
        .nextControlFlow("finally")
        .addStatement("$T.end($N, $N)", KnownTypes.SPANS, span, scope)
        .endControlFlow()
        .addCode(opening.context().close())
        .build();
  }

  private CodeBlock call(String span) {
    SignatureModel signature = method.signature();
    if (!captures.ofResult()) {
      return CodeBlock.builder()
          .addStatement(signature.returnsVoid() ? "$L" : "return $L", opening.plainCall())
          .build();
    }
    String result = opening.local(ValueModel.RESULT);
    return CodeBlock.builder()
        .addStatement(
            "$T $N = $L", signature.returnType().withoutAnnotations(), result, opening.plainCall())
        .addStatement("$N($N, $N)", names.finisher(method), span, result)
        .addStatement("return $N", result)
        .build();
  }
}
