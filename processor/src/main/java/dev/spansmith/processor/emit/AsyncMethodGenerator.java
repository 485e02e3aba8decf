package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.spansmith.processor.model.Completion;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;

/**
 * A traced method whose span outlives the call. The scope is closed on the calling thread before
 * anybody can complete the span, and a call that throws ends it there and then.
 */
final class AsyncMethodGenerator {

  private final TracedType type;
  private final WrapperMethod.Traced method;
  private final MemberNames names;
  private final SpanOpening opening;

  AsyncMethodGenerator(
      TracedType type, WrapperMethod.Traced method, MemberNames names, SpanOpening opening) {
    this.type = type;
    this.method = method;
    this.names = names;
    this.opening = opening;
  }

  MethodSpec generate() {
    return method.completion() instanceof Completion.PerSubscription lazy
        ? perSubscription(lazy)
        : untilResult();
  }

  /** The call has no span of its own, so it runs in the caller's context as it is. */
  private MethodSpec perSubscription(Completion.PerSubscription lazy) {
    String result = opening.local("result");
    String failure = opening.local("failure");
    String context = opening.local("context");
    String starter = opening.local("starter");
    CodeBlock start =
        opening.start(
            method.span().parent().isRoot()
                ? CodeBlock.of("$T.noParent($N)", KnownTypes.LAZY_SPANS, context)
                : CodeBlock.of("$N", context));
    CodeBlock arguments =
        CodeBlock.of("$N, $N, $N", names.definition(method), opening.parent(), starter);
    return opening
        .declare(", for each subscription to the result")
        .addCode(opening.context().links())
        .addStatement(
            "$T $N = $T.parent()", KnownTypes.CONTEXT, opening.parent(), KnownTypes.LAZY_SPANS)
        .addStatement("$T $N = $N -> $L", KnownTypes.SPAN_STARTER, starter, context, start)
        .addCode(call(result, failure))
        .addStatement("$T.fail($L, $N)", KnownTypes.LAZY_SPANS, arguments, failure)
        .addStatement("throw $N", failure)
        .endControlFlow()
        .addStatement(
            "return $T.perSubscription($L, $N$L)", lazy.runtime(), arguments, result, recorder())
        .addCode(opening.context().close())
        .build();
  }

  private MethodSpec untilResult() {
    String span = opening.local("span");
    String scope = opening.local("scope");
    String result = opening.local("result");
    String failure = opening.local("failure");
    return opening
        .declare(", until the result completes")
        .addCode(opening.open(span, scope))
        .addCode(call(result, failure))
        .addStatement(
            "$T.fail($N, $N, $N, $N)",
            KnownTypes.SPANS,
            names.definition(method),
            opening.parent(),
            span,
            failure)
        .addStatement("$T.end($N, $N)", KnownTypes.SPANS, span, scope)
        .addStatement("throw $N", failure)
        .endControlFlow()
        .addStatement("$T.leave($N)", KnownTypes.SPANS, scope)
        .addCode(ending(span, result))
        .addCode(opening.context().close())
        .build();
  }

  /** The call, up to where a failure of it has to be told. */
  private CodeBlock call(String result, String failure) {
    return CodeBlock.builder()
        .addStatement("$T $N", method.signature().returnType(), result)
        .beginControlFlow("try")
        .add(opening.context().inject())
        .addStatement("$N = $L", result, opening.plainCall())
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .build();
  }

  private CodeBlock ending(String span, String result) {
    CodeBlock arguments =
        CodeBlock.of(
            "$N, $N, $N, $N$L",
            names.definition(method),
            opening.parent(),
            span,
            result,
            recorder());
    CodeBlock.Builder ending = CodeBlock.builder();
    if (method.completion() instanceof Completion.BeforeResult before) {
      return ending.addStatement("return $T.endBefore($L)", before.runtime(), arguments).build();
    }
    if (method.completion() instanceof Completion.WithSupport by) {
      ending.addStatement(
          "$T.endWith($L, $T::new)", KnownTypes.SUPPORTED_SPANS, arguments, by.support());
    } else {
      Completion.Later later = (Completion.Later) method.completion();
      ending.addStatement("$T.endWith($L)", later.runtime(), arguments);
    }
    return ending.addStatement("return $N", result).build();
  }

  /** The method that looks at the value once it is there, if one does. */
  private CodeBlock recorder() {
    if (!method.captures().ofResult()) {
      return CodeBlock.of("");
    }
    return type.header().typeVariables().isEmpty()
        ? CodeBlock.of(", $T::$N", type.wrapper(), names.finisher(method))
        : CodeBlock.of(", this::$N", names.finisher(method));
  }
}
