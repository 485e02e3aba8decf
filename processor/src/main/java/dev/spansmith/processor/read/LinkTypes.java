package dev.spansmith.processor.read;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.read.Carriers.Use;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Decides by its declared type how a parameter names spans to link to. */
public final class LinkTypes {

  /**
   * How.
   *
   * @param adapter the runtime's class that reads a carrier, by its simple name; none of a span
   *     context itself
   * @param many whether it is a collection or an array
   */
  public record Source(Optional<String> adapter, boolean many) {}

  private static final String SPAN_CONTEXT = "io.opentelemetry.api.trace.SpanContext";

  /** Iterable, and yet no collection. */
  private static final String KAFKA_BATCH = "org.apache.kafka.clients.consumer.ConsumerRecords";

  private final Compiler compiler;
  private final Carriers carriers;
  private final Captures captures;

  public LinkTypes(Compiler compiler) {
    this.compiler = compiler;
    this.carriers = new Carriers(compiler);
    this.captures = new Captures(compiler);
  }

  /** Empty if the type names no span. */
  public Optional<Source> of(TypeMirror type) {
    TypeMirror known = bound(type);
    return single(known, false).or(() -> elements(known));
  }

  private Optional<Source> elements(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return single(bound(((ArrayType) type).getComponentType()), true);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (compiler.isSubtype(type, KAFKA_BATCH)) {
      return Optional.of(new Source(Optional.of("ConsumerRecordCarrier"), true));
    }
    return compiler.isSubtype(type, "java.util.Collection")
        ? single(bound(captures.collectionElement(MoreTypes.asDeclared(type))), true)
        : Optional.empty();
  }

  private Optional<Source> single(TypeMirror type, boolean many) {
    if (type.getKind() == TypeKind.DECLARED && compiler.isSubtype(type, SPAN_CONTEXT)) {
      return Optional.of(new Source(Optional.empty(), many));
    }
    return carriers
        .adapter(type, Use.EXTRACT)
        .map(adapter -> new Source(Optional.of(adapter), many));
  }

  private static TypeMirror bound(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR ? ((TypeVariable) type).getUpperBound() : type;
  }
}
