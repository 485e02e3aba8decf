package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.spansmith.processor.model.CapturesModel;
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
  private final SignatureModel signature;
  private final CapturesModel captures;
  private final MemberNames names;
  private final CodeBlock plainCall;
  private final NameAllocator locals;

  TracedMethodGenerator(TracedType type, WrapperMethod.Traced method, MemberNames names) {
    this.type = type;
    this.method = method;
    this.signature = method.signature();
    this.captures = method.captures();
    this.names = names;
    this.plainCall = Signatures.plainCall(type, signature);
    this.locals = Signatures.locals(signature);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>(List.of(traced()));
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
    String parent = locals.newName("parent");
    String span = locals.newName("span");
    String scope = locals.newName("scope");
    String failure = locals.newName("failure");
    ContextCode context = new ContextCode(method, locals);
    MethodSpec.Builder traced =
        Signatures.override(signature)
            .addJavadoc("Span {@code $L}.\n", JavadocText.of(method.span().name()))
            .addCode(context.open())
            .beginControlFlow("if (!$L)", Signatures.enabled(method))
            .addCode(context.inject())
            .addCode(plainReturn())
            .endControlFlow()
            .addCode(context.links())
            .addStatement("$T $N = $L", KnownTypes.CONTEXT, parent, context.parent())
            .addStatement("$T $N = $L", KnownTypes.SPAN, span, start(context, parent))
            .addStatement(
                "$T $N = $T.enter($N, $N)", KnownTypes.SCOPE, scope, KnownTypes.SPANS, parent, span)
            .beginControlFlow("try")
            .addCode(context.inject())
            .addCode(call(span))
            .nextControlFlow("catch ($T $N)", Throwable.class, failure)
            .addStatement(
                "$T.fail($N, $N, $N, $N)",
                KnownTypes.SPANS,
                names.definition(method),
                parent,
                span,
                failure)
            .addStatement("throw $N", failure)
            .nextControlFlow("finally")
            .addStatement("$T.end($N, $N)", KnownTypes.SPANS, span, scope)
            .endControlFlow()
            .addCode(context.close());
    return traced.build();
  }

  private CodeBlock plainReturn() {
    return signature.returnsVoid()
        ? CodeBlock.builder().addStatement("$L", plainCall).addStatement("return").build()
        : CodeBlock.builder().addStatement("return $L", plainCall).build();
  }

  private CodeBlock call(String span) {
    if (!captures.ofResult()) {
      return CodeBlock.builder()
          .addStatement(signature.returnsVoid() ? "$L" : "return $L", plainCall)
          .build();
    }
    String result = locals.newName(ValueModel.RESULT);
    return CodeBlock.builder()
        .addStatement("$T $N = $L", signature.returnType().withoutAnnotations(), result, plainCall)
        .addStatement("$N($N, $N)", names.finisher(method), span, result)
        .addStatement("return $N", result)
        .build();
  }

  private CodeBlock start(ContextCode context, String parent) {
    if (captures.attributes().isEmpty()) {
      return CodeBlock.of(
          "$T.start($L, $N, $N)",
          KnownTypes.SPANS,
          context.tracer(),
          names.definition(method),
          parent);
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (ContextCode.hasLinks(method)) {
      arguments.add("$L, ", context.tracer());
    }
    arguments.add("$N", parent);
    captures.parameters().forEach(parameter -> arguments.add(", $N", parameter.name()));
    return CodeBlock.of("$N($L)", names.starter(method), arguments.build());
  }
}
