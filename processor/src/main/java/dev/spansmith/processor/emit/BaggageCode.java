package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.spansmith.processor.model.ContextModel;
import dev.spansmith.processor.model.Literals;

/** The expressions that turn a parameter into a baggage entry. */
final class BaggageCode {

  private BaggageCode() {}

  /** The call, without its receiver, that puts the entry into the call's baggage. */
  static CodeBlock put(ContextModel.Entry entry) {
    return CodeBlock.of("baggage($L, $L)", Literals.string(entry.key()), text(entry));
  }

  private static CodeBlock text(ContextModel.Entry entry) {
    CodeBlock parameter = CodeBlock.of("$N", entry.parameter());
    CodeBlock value =
        entry.capture().optional() ? AttributeCode.call("orNull", parameter) : parameter;
    return switch (entry.capture().conversion()) {
      case STRING -> value;
      case ENUM, CLASS -> AttributeCode.call("name", value);
      case OPTIONAL_INTEGRAL -> AttributeCode.call("text", AttributeCode.call("toLong", value));
      case OPTIONAL_FLOATING -> AttributeCode.call("text", AttributeCode.call("toDouble", value));
      default ->
          entry.type().isPrimitive()
              ? CodeBlock.of("$T.valueOf($L)", String.class, value)
              : AttributeCode.call("text", value);
    };
  }
}
