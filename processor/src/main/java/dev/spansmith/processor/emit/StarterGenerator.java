package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.CapturesModel;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The private method that starts a span with attributes. What is cheap to read goes on the builder
 * where a sampler will see it; all else waits until it is certain that the span records.
 */
final class StarterGenerator {

  private final WrapperMethod.Traced method;
  private final MemberNames names;
  private final List<AttributeModel> cheap;
  private final List<AttributeModel> dear;
  private final boolean hasLinks;
  private final String tracer;
  private final String parent;
  private final String span;
  private final String problem;

  StarterGenerator(WrapperMethod.Traced method, MemberNames names) {
    this.method = method;
    this.names = names;
    CapturesModel captures = method.captures();
    this.cheap = captures.attributes().stream().filter(a -> a.value().isCheap()).toList();
    this.dear = captures.attributes().stream().filter(a -> !a.value().isCheap()).toList();
    NameAllocator locals = new NameAllocator();
    captures.parameters().forEach(parameter -> locals.newName(parameter.name()));
    this.hasLinks = ContextCode.hasLinks(method);
    this.tracer = hasLinks ? locals.newName("tracer") : "this.tracer";
    this.parent = locals.newName("parent");
    this.span = locals.newName("span");
    this.problem = locals.newName("problem");
  }

  MethodSpec generate() {
    MethodSpec.Builder starter =
        MethodSpec.methodBuilder(names.starter(method))
            .addModifiers(Modifier.PRIVATE)
            .addTypeVariables(method.captures().typeVariables())
            .returns(KnownTypes.SPAN);
    if (hasLinks) {
      starter.addParameter(KnownTypes.TRACER, tracer);
    }
    starter.addParameter(KnownTypes.CONTEXT, parent);
    Suppressions.of(method.captures().suppressions()).ifPresent(starter::addAnnotation);
    method.captures().parameters().forEach(starter::addParameter);
    return starter
        .beginControlFlow("try")
        .addCode(cheap.isEmpty() ? startPlain() : startSeen())
        .addCode(setDear())
        .addStatement("return $N", span)
        .nextControlFlow("catch ($T $N)", Throwable.class, problem)
        .addStatement(
            "return $T.notStarted($N, $N)", KnownTypes.SPANS, names.definition(method), problem)
        .endControlFlow()
        .build();
  }

  private CodeBlock startPlain() {
    return CodeBlock.builder()
        .addStatement(
            "$T $N = $T.start($L, $N, $N)",
            KnownTypes.SPAN,
            span,
            KnownTypes.SPANS,
            tracer,
            names.definition(method),
            parent)
        .build();
  }

  private CodeBlock startSeen() {
    CodeBlock.Builder builder =
        CodeBlock.builder()
            .add(
                "$N = $T.builder($L, $N, $N)",
                span,
                KnownTypes.SPANS,
                tracer,
                names.definition(method),
                parent);
    cheap.forEach(
        a ->
            builder.add(
                "\n.setAttribute($N, $L)", names.key(a), AttributeCode.value(a.value(), names)));
    builder.add("\n.startSpan()");

    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $N", KnownTypes.SPAN, span)
            .beginControlFlow("if ($T.samplerSees($N))", KnownTypes.SPANS, parent)
            .addStatement("$L", builder.build())
            .nextControlFlow("else")
            .addStatement(
                "$N = $T.startBare($L, $N, $N)",
                span,
                KnownTypes.SPANS,
                tracer,
                names.definition(method),
                parent)
            .beginControlFlow("if ($T.recording($N))", KnownTypes.SPANS, span)
            .addStatement("$T.describe($N, $N)", KnownTypes.SPANS, span, names.definition(method));
    cheap.forEach(a -> code.addStatement("$L", AttributeCode.set(span, a, names)));
    return code.endControlFlow().endControlFlow().build();
  }

  private CodeBlock setDear() {
    if (dear.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder code =
        CodeBlock.builder().beginControlFlow("if ($T.recording($N))", KnownTypes.SPANS, span);
    dear.forEach(a -> code.addStatement("$L", AttributeCode.set(span, a, names)));
    return code.endControlFlow().build();
  }
}
