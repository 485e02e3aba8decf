package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.spansmith.processor.model.ParentModel;
import dev.spansmith.processor.model.Shape;
import dev.spansmith.processor.model.SignatureModel;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.model.WrapperMethod;
import java.util.stream.Collectors;

/** Declares a method like another one, and calls that one with the arguments passed on. */
final class Signatures {

  private Signatures() {}

  static MethodSpec.Builder override(SignatureModel signature) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .returns(signature.returnType());
    declare(method, signature);
    return method.addParameters(signature.parameters());
  }

  /** Everything but name, result and parameters. */
  static void declare(MethodSpec.Builder method, SignatureModel signature) {
    Suppressions.of(signature.suppressions()).ifPresent(method::addAnnotation);
    method
        .addAnnotations(signature.annotations())
        .addTypeVariables(signature.typeVariables())
        .addExceptions(signature.thrown())
        .varargs(signature.varargs());
    signature.visibility().ifPresent(method::addModifiers);
  }

  /** A call with explicit type arguments: ECJ cannot always infer them. */
  static CodeBlock call(CodeBlock receiver, SignatureModel signature) {
    String witness =
        signature.typeVariables().stream()
            .map(variable -> variable.name())
            .collect(Collectors.joining(", "));
    return CodeBlock.of(
        "$L.$L$N($L)",
        receiver,
        witness.isEmpty() ? "" : "<" + witness + ">",
        signature.name(),
        arguments(signature));
  }

  /** The call of the wrapped method with the wrapper's own arguments. */
  static CodeBlock plainCall(TracedType type, SignatureModel signature) {
    return call(
        type.shape() instanceof Shape.Subclass
            ? CodeBlock.of("super")
            : ForwardingGenerator.delegate(signature),
        signature);
  }

  /** The question whether there is anything to do but to call. */
  static CodeBlock enabled(WrapperMethod.Capturing method) {
    return CodeBlock.of("$T.$L(this.tracer)", KnownTypes.SPANS, question(method));
  }

  private static String question(WrapperMethod.Capturing method) {
    boolean onlyIfActive =
        method instanceof WrapperMethod.Traced traced
            && traced.span().parent() == ParentModel.ONLY_IF_ACTIVE;
    if (onlyIfActive) {
      return "enabledIfActive";
    }
    return method.byAgent() ? "enabledWithoutAgent" : "enabled";
  }

  static String arguments(SignatureModel signature) {
    return signature.parameters().stream()
        .map(ParameterSpec::name)
        .collect(Collectors.joining(", "));
  }

  /** Names for local variables that no parameter has. */
  static NameAllocator locals(SignatureModel signature) {
    NameAllocator names = new NameAllocator();
    signature.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names;
  }
}
