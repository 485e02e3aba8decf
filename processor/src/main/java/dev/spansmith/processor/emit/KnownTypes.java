package dev.spansmith.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The types that generated code names besides the user's own. */
final class KnownTypes {

  static final ClassName SPANS = ClassName.get("dev.spansmith.runtime", "Spans");
  static final ClassName CALL_CONTEXT = ClassName.get("dev.spansmith.runtime", "CallContext");
  static final ClassName PROPAGATION = ClassName.get("dev.spansmith.runtime", "Propagation");
  static final ClassName SPAN_LINKS = ClassName.get("dev.spansmith.runtime", "SpanLinks");
  static final ClassName SPAN_DEFINITION = ClassName.get("dev.spansmith.runtime", "SpanDefinition");
  static final ClassName LAZY_SPANS = ClassName.get("dev.spansmith.runtime", "LazySpans");
  static final ClassName SPAN_STARTER = ClassName.get("dev.spansmith.runtime", "SpanStarter");
  static final ClassName SUPPORTED_SPANS = ClassName.get("dev.spansmith.runtime", "SupportedSpans");
  static final ClassName ATTRIBUTE_VALUES =
      ClassName.get("dev.spansmith.runtime", "AttributeValues");
  static final ClassName MASKS = ClassName.get("dev.spansmith.runtime", "Masks");
  static final ClassName TRACED_GENERATED =
      ClassName.get("dev.spansmith.runtime", "TracedGenerated");
  static final ClassName BEAN_DECORATOR = ClassName.get("dev.spansmith.spring", "BeanDecorator");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  static final ClassName OPEN_TELEMETRY = ClassName.get("io.opentelemetry.api", "OpenTelemetry");
  static final ClassName TRACER = ClassName.get("io.opentelemetry.api.trace", "Tracer");
  static final ClassName SPAN = ClassName.get("io.opentelemetry.api.trace", "Span");
  static final ClassName SPAN_KIND = ClassName.get("io.opentelemetry.api.trace", "SpanKind");
  static final ClassName CONTEXT = ClassName.get("io.opentelemetry.context", "Context");
  static final ClassName SCOPE = ClassName.get("io.opentelemetry.context", "Scope");

  static final ClassName CONTEXT_PROPAGATORS =
      ClassName.get("io.opentelemetry.context.propagation", "ContextPropagators");

  static final ClassName ATTRIBUTE_KEY =
      ClassName.get("io.opentelemetry.api.common", "AttributeKey");

  private KnownTypes() {}

  /**
   * An attribute type of OpenTelemetry.
   *
   * @param factory the method of AttributeKey that makes its keys
   * @param valueType the Java type of its values
   */
  record KeyType(String factory, TypeName valueType) {

    static final KeyType STRING = new KeyType("stringKey", ClassName.get(String.class));
    static final KeyType LONG = new KeyType("longKey", TypeName.LONG.box());
    static final KeyType DOUBLE = new KeyType("doubleKey", TypeName.DOUBLE.box());
    static final KeyType BOOLEAN = new KeyType("booleanKey", TypeName.BOOLEAN.box());
    static final KeyType STRING_ARRAY = STRING.array("stringArrayKey");
    static final KeyType LONG_ARRAY = LONG.array("longArrayKey");
    static final KeyType DOUBLE_ARRAY = DOUBLE.array("doubleArrayKey");
    static final KeyType BOOLEAN_ARRAY = BOOLEAN.array("booleanArrayKey");

    TypeName keyType() {
      return ParameterizedTypeName.get(ATTRIBUTE_KEY, valueType);
    }

    private KeyType array(String arrayFactory) {
      return new KeyType(
          arrayFactory, ParameterizedTypeName.get(ClassName.get(List.class), valueType));
    }
  }
}
