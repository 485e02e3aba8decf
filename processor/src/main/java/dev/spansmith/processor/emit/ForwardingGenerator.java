package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.spansmith.processor.model.SignatureModel;
import javax.lang.model.element.Modifier;

/** The methods of a decorator that open no span. */
final class ForwardingGenerator {

  private static final CodeBlock DELEGATE = CodeBlock.of("this.delegate");

  private ForwardingGenerator() {}

  static MethodSpec forward(SignatureModel signature) {
    CodeBlock call = Signatures.call(delegate(signature), signature);
    return Signatures.override(signature)
        .addStatement(signature.returnsVoid() ? "$L" : "return $L", call)
        .build();
  }

  /** What a decorator calls the method on. */
  static CodeBlock delegate(SignatureModel signature) {
    return signature
        .calledOn()
        .map(type -> CodeBlock.of("(($T) $L)", type, DELEGATE))
        .orElse(DELEGATE);
  }

  static MethodSpec text() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L.toString()", DELEGATE)
        .build();
  }
}
