package dev.spansmith.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.spansmith.processor.emit.KnownTypes.KeyType;
import dev.spansmith.processor.model.AttributeModel;
import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Capture.Masking;
import dev.spansmith.processor.model.Literals;
import dev.spansmith.processor.model.ValueModel;

/** The expressions that turn a value into an attribute. */
final class AttributeCode {

  private AttributeCode() {}

  /** Whether the attribute's type is known at compile time, so that its key can be a constant. */
  static boolean hasKey(Capture capture) {
    return capture.isMasked() || capture.conversion() != Conversion.RUN_TIME;
  }

  static KeyType keyType(Capture capture) {
    return switch (capture.masking()) {
      case NONE -> keyType(capture.conversion());
      case FULL -> KeyType.STRING;
      case LENGTH -> KeyType.LONG;
      case LAST4, HASH ->
          capture.conversion().isOfElements() ? KeyType.STRING_ARRAY : KeyType.STRING;
    };
  }

  private static KeyType keyType(Conversion conversion) {
    return switch (conversion) {
      case STRING, ENUM, CHARACTER, BOXED_CHARACTER, CLASS, TEXT, EXCEPTION, RUN_TIME ->
          KeyType.STRING;
      case BOOLEAN -> KeyType.BOOLEAN;
      case INTEGRAL, LONG, BOXED_INTEGRAL, OPTIONAL_INTEGRAL -> KeyType.LONG;
      case DOUBLE, FLOAT, BOXED_FLOATING, OPTIONAL_FLOATING -> KeyType.DOUBLE;
      case STRINGS, TEXTS -> KeyType.STRING_ARRAY;
      case LONGS -> KeyType.LONG_ARRAY;
      case DOUBLES -> KeyType.DOUBLE_ARRAY;
      case BOOLEANS -> KeyType.BOOLEAN_ARRAY;
    };
  }

  /** The converted value, by way of a method of its own if there is a path. */
  static CodeBlock value(ValueModel value, MemberNames names) {
    return value.path().isEmpty()
        ? converted(CodeBlock.of("$N", value.variable()), value)
        : CodeBlock.of("$N($N)", names.reader(value), value.variable());
  }

  /** An expression's value as that of an attribute. */
  static CodeBlock converted(CodeBlock plain, ValueModel value) {
    Capture capture = value.capture();
    if (capture.isMasked()) {
      return masked(plain, value);
    }
    CodeBlock opened = capture.optional() ? call("orNull", plain) : plain;
    return switch (capture.conversion()) {
      case STRING, BOOLEAN, INTEGRAL, LONG, DOUBLE, RUN_TIME -> opened;
      case ENUM, CLASS -> call("name", opened);
      case CHARACTER -> CodeBlock.of("$T.valueOf($L)", String.class, opened);
      case FLOAT -> CodeBlock.of("(double) $L", opened);
      case BOXED_CHARACTER, TEXT -> call("text", opened);
      case BOXED_INTEGRAL, OPTIONAL_INTEGRAL -> call("toLong", opened);
      case BOXED_FLOATING, OPTIONAL_FLOATING -> call("toDouble", opened);
      case STRINGS -> call("strings", opened);
      case TEXTS -> call("texts", opened);
      case LONGS -> call("longs", opened);
      case DOUBLES -> call("doubles", opened);
      case BOOLEANS -> call("booleans", opened);
      case EXCEPTION -> call("typeName", opened);
    };
  }

  private static CodeBlock masked(CodeBlock plain, ValueModel value) {
    Capture capture = value.capture();
    boolean each =
        capture.conversion().isOfElements()
            && (capture.masking() == Masking.LAST4 || capture.masking() == Masking.HASH);
    String method =
        switch (capture.masking()) {
          case NONE -> throw new IllegalArgumentException("no mask");
          case FULL -> "full";
          case LAST4 -> "last4";
          case HASH -> "hash";
          case LENGTH -> "length";
        };
    return CodeBlock.of(
        "$T.$L($L)",
        KnownTypes.MASKS,
        each ? method + "OfEach" : method,
        value.isPrimitive() ? CodeBlock.of("$T.valueOf($L)", String.class, plain) : plain);
  }

  /** The expression that sets the attribute on a recording span. */
  static CodeBlock set(String span, AttributeModel attribute, MemberNames names) {
    return hasKey(attribute.capture())
        ? CodeBlock.of(
            "$N.setAttribute($N, $L)", span, names.key(attribute), value(attribute.value(), names))
        : CodeBlock.of(
            "$T.set($N, $L, $L)",
            KnownTypes.ATTRIBUTE_VALUES,
            span,
            Literals.string(attribute.key()),
            value(attribute.value(), names));
  }

  static CodeBlock call(String method, CodeBlock argument) {
    return CodeBlock.of("$T.$L($L)", KnownTypes.ATTRIBUTE_VALUES, method, argument);
  }
}
