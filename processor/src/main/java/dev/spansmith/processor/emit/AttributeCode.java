package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.spansmith.processor.emit.KnownTypes.KeyType;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Literals;

/** The expressions that turn a parameter into an attribute. */
final class AttributeCode {

  private AttributeCode() {}

  /** Whether the attribute's type is known at compile time, so that its key can be a constant. */
  static boolean hasKey(AttributeModel attribute) {
    return attribute.capture().conversion() != Conversion.RUN_TIME;
  }

  static KeyType keyType(AttributeModel attribute) {
    return switch (attribute.capture().conversion()) {
      case STRING, ENUM, CHARACTER, BOXED_CHARACTER, CLASS, TEXT, RUN_TIME -> KeyType.STRING;
      case BOOLEAN -> KeyType.BOOLEAN;
      case LONG, BOXED_INTEGRAL, OPTIONAL_INTEGRAL -> KeyType.LONG;
      case DOUBLE, FLOAT, BOXED_FLOATING, OPTIONAL_FLOATING -> KeyType.DOUBLE;
      case STRINGS, TEXTS -> KeyType.STRING_ARRAY;
      case LONGS -> KeyType.LONG_ARRAY;
      case DOUBLES -> KeyType.DOUBLE_ARRAY;
      case BOOLEANS -> KeyType.BOOLEAN_ARRAY;
    };
  }

  static CodeBlock value(AttributeModel attribute) {
    CodeBlock parameter = CodeBlock.of("$N", attribute.parameter());
    CodeBlock value = attribute.capture().optional() ? call("orNull", parameter) : parameter;
    return switch (attribute.capture().conversion()) {
      case STRING, BOOLEAN, LONG, DOUBLE, RUN_TIME -> value;
      case ENUM, CLASS -> call("name", value);
      case CHARACTER -> CodeBlock.of("$T.valueOf($L)", String.class, value);
      case FLOAT -> CodeBlock.of("(double) $L", value);
      case BOXED_CHARACTER, TEXT -> call("text", value);
      case BOXED_INTEGRAL, OPTIONAL_INTEGRAL -> call("toLong", value);
      case BOXED_FLOATING, OPTIONAL_FLOATING -> call("toDouble", value);
      case STRINGS -> call("strings", value);
      case TEXTS -> call("texts", value);
      case LONGS -> call("longs", value);
      case DOUBLES -> call("doubles", value);
      case BOOLEANS -> call("booleans", value);
    };
  }

  /** The expression that sets the attribute on a recording span. */
  static CodeBlock set(String span, AttributeModel attribute, MemberNames names) {
    return hasKey(attribute)
        ? CodeBlock.of("$N.setAttribute($N, $L)", span, names.key(attribute), value(attribute))
        : CodeBlock.of(
            "$T.set($N, $L, $L)",
            KnownTypes.ATTRIBUTE_VALUES,
            span,
            Literals.string(attribute.key()),
            value(attribute));
  }

  private static CodeBlock call(String method, CodeBlock argument) {
    return CodeBlock.of("$T.$L($L)", KnownTypes.ATTRIBUTE_VALUES, method, argument);
  }
}
