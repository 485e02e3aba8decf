package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.spansmith.processor.model.ContextModel;
import dev.spansmith.processor.model.ParentModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;

/**
 * What a traced method does about the context around its span. Methods that ask for nothing special
 * have nothing of it in their text.
 */
final class ContextCode {

  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final ContextModel context;
  private final ParentModel parent;
  private final boolean mayLinkRemotes;
  private final String carried;
  private final String linking;

  ContextCode(WrapperMethod.Traced method, NameAllocator locals) {
    this.context = method.context();
    this.parent = method.span().parent();
    this.mayLinkRemotes = mayLinkRemotes(method);
    this.carried = context.isCarried() ? locals.newName("carried") : "";
    this.linking = hasLinks(method) ? locals.newName("linking") : "";
  }

  /** Whether the wrapper needs its instance's propagators. */
  static boolean usesPropagators(TracedType type) {
    return type.methods().stream()
        .anyMatch(
            method ->
                method instanceof WrapperMethod.Traced traced
                    && traced.context().usesPropagators());
  }

  /** Whether the span may start with links, so that the tracer in use is not the wrapper's own. */
  static boolean hasLinks(WrapperMethod.Traced method) {
    return method.span().parent() == ParentModel.ROOT_LINKED
        || !method.context().links().isEmpty()
        || mayLinkRemotes(method);
  }

  /** A root that is not linked to its caller has nothing to do with who called from afar either. */
  private static boolean mayLinkRemotes(WrapperMethod.Traced method) {
    return !method.context().extracted().isEmpty() && method.span().parent() != ParentModel.ROOT;
  }

  /** Makes the call's context current, before the question whether there is anything to trace. */
  CodeBlock open() {
    if (!context.isCarried()) {
      return NOTHING;
    }
    CodeBlock.Builder steps =
        CodeBlock.builder()
            .add("$T $N = $T.begin()", KnownTypes.CALL_CONTEXT, carried, KnownTypes.CALL_CONTEXT);
    for (ContextModel.Carrier carrier : context.extracted()) {
      steps.add(
          "\n.extract(this.propagators, $N, $T.INSTANCE)", carrier.parameter(), carrier.adapter());
    }
    context.baggage().forEach(entry -> steps.add("\n.$L", BaggageCode.put(entry)));
    return CodeBlock.builder()
        .addStatement("$L", steps.add("\n.enter()").build())
        .beginControlFlow("try")
        .build();
  }

  /** Makes the caller's context current again, whatever happened. */
  CodeBlock close() {
    return context.isCarried()
        ? CodeBlock.builder()
            .nextControlFlow("finally")
            .addStatement("$N.leave()", carried)
            .endControlFlow()
            .build()
        : NOTHING;
  }

  /** Writes what goes out, once what it is to name is current. */
  CodeBlock inject() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ContextModel.Carrier carrier : context.injected()) {
      code.addStatement(
          "$T.inject(this.propagators, $N, $T.INSTANCE)",
          KnownTypes.PROPAGATION,
          carrier.parameter(),
          carrier.adapter());
    }
    return code.build();
  }

  /** Collects the links, before the parent is known. */
  CodeBlock links() {
    if (linking.isEmpty()) {
      return NOTHING;
    }
    CodeBlock.Builder links =
        CodeBlock.builder().add("$T $N = $T", KnownTypes.TRACER, linking, KnownTypes.SPAN_LINKS);
    links.add(mayLinkRemotes ? CodeBlock.of(".of($N)", carried) : CodeBlock.of(".none()"));
    if (parent == ParentModel.ROOT_LINKED) {
      links.add(".addCaller()");
    }
    context.links().forEach(link -> links.add("\n.$L", link(link)));
    return CodeBlock.builder()
        .addStatement("$L$L.on(this.tracer)", links.build(), context.links().isEmpty() ? "" : "\n")
        .build();
  }

  private static CodeBlock link(ContextModel.Link link) {
    String method = link.many() ? "addAll" : "add";
    return link.adapter()
        .map(
            adapter ->
                CodeBlock.of(
                    "$L(this.propagators, $N, $T.INSTANCE)", method, link.parameter(), adapter))
        .orElseGet(() -> CodeBlock.of("$L($N)", method, link.parameter()));
  }

  /** The context that the span starts in. */
  CodeBlock parent() {
    return CodeBlock.of("$T.$L()", KnownTypes.SPANS, parent.isRoot() ? "noParent" : "parent");
  }

  /** The tracer that starts the span. */
  CodeBlock tracer() {
    return linking.isEmpty() ? CodeBlock.of("this.tracer") : CodeBlock.of("$N", linking);
  }
}
