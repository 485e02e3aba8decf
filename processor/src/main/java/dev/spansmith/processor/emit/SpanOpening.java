package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;

/** How every traced method begins: the plain call while tracing is off, else a span and a scope. */
final class SpanOpening {

  private final WrapperMethod.Traced method;
  private final SignatureModel signature;
  private final MemberNames names;
  private final CodeBlock plainCall;
  private final NameAllocator locals;
  private final String parent;
  private final ContextCode context;

  SpanOpening(TracedType type, WrapperMethod.Traced method, MemberNames names) {
    this.method = method;
    this.signature = method.signature();
    this.names = names;
    this.plainCall = Signatures.plainCall(type, signature);
    this.locals = Signatures.locals(signature);
    this.parent = local("parent");
    this.context = new ContextCode(method, locals);
  }

  /** A local variable that no parameter hides. */
  String local(String name) {
    return locals.newName(name);
  }

  String parent() {
    return parent;
  }

  /** The call of the wrapped method. */
  CodeBlock plainCall() {
    return plainCall;
  }

  /** The declaration and the plain call. */
  MethodSpec.Builder declare(String ends) {
    return Signatures.override(signature)
        .addJavadoc("Span {@code $L}$L.\n", JavadocText.of(method.span().name()), ends)
        .addCode(context.open())
        .beginControlFlow("if (!$L)", Signatures.enabled(method))
        .addCode(context.inject())
        .addCode(plainReturn())
        .endControlFlow();
  }

  /** The span, and the scope in which the wrapped method runs. */
  CodeBlock open(String span, String scope) {
    return CodeBlock.builder()
        .add(context.links())
        .addStatement("$T $N = $L", KnownTypes.CONTEXT, parent, context.parent())
        .addStatement("$T $N = $L", KnownTypes.SPAN, span, start(CodeBlock.of("$N", parent)))
        .addStatement(
            "$T $N = $T.enter($N, $N)", KnownTypes.SCOPE, scope, KnownTypes.SPANS, parent, span)
        .build();
  }

  /** An expression that starts a span below a context. */
  CodeBlock start(CodeBlock from) {
    CapturesModel captures = method.captures();
    if (captures.attributes().isEmpty()) {
      return CodeBlock.of(
          "$T.start($L, $N, $L)",
          KnownTypes.SPANS,
          context.tracer(),
          names.definition(method),
          from);
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (ContextCode.hasLinks(method)) {
      arguments.add("$L, ", context.tracer());
    }
    arguments.add(from);
    captures.parameters().forEach(parameter -> arguments.add(", $N", parameter.name()));
    return CodeBlock.of("$N($L)", names.starter(method), arguments.build());
  }

  /** What a call takes out or brings in, around the wrapped call and after all. */
  ContextCode context() {
    return context;
  }

  private CodeBlock plainReturn() {
    return signature.returnsVoid()
        ? CodeBlock.builder().addStatement("$L", plainCall).addStatement("return").build()
        : CodeBlock.builder().addStatement("return $L", plainCall).build();
  }
}
