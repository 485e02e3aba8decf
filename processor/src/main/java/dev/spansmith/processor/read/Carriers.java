package dev.spansmith.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides by its declared type what reads and writes a carrier. The types are known by name: none
 * of their libraries has to be there.
 */
public final class Carriers {

  /** What is done with a carrier. */
  public enum Use {
    EXTRACT,
    INJECT
  }

  /**
   * A type that the runtime knows.
   *
   * @param type its name
   * @param adapter the simple name of the runtime's class for it
   * @param uses what can be done with it
   */
  private record Known(String type, String adapter, Set<Use> uses) {}

  static final String PACKAGE = "dev.spansmith.runtime.carriers";

  private static final Set<Use> IN = Set.of(Use.EXTRACT);
  private static final Set<Use> OUT = Set.of(Use.INJECT);
  private static final Set<Use> BOTH = Set.of(Use.EXTRACT, Use.INJECT);

  private static final List<Known> KNOWN =
      List.of(
          new Known(PACKAGE + ".ReadableCarrier", "OwnCarrier", IN),
          new Known(PACKAGE + ".WritableCarrier", "OwnCarrier", OUT),
          new Known("java.net.http.HttpRequest.Builder", "HttpRequestCarrier", OUT),
          new Known("com.sun.net.httpserver.HttpExchange", "HttpExchangeCarrier", IN),
          new Known("jakarta.servlet.http.HttpServletRequest", "HttpServletRequestCarrier", IN),
          new Known("jakarta.servlet.http.HttpServletResponse", "HttpServletResponseCarrier", OUT),
          new Known("org.apache.kafka.common.header.Headers", "KafkaHeadersCarrier", BOTH),
          new Known(
              "org.apache.kafka.clients.consumer.ConsumerRecord", "ConsumerRecordCarrier", IN),
          new Known(
              "org.apache.kafka.clients.producer.ProducerRecord", "ProducerRecordCarrier", BOTH),
          new Known("jakarta.jms.Message", "JmsCarrier", BOTH),
          new Known("software.amazon.awssdk.services.sqs.model.Message", "SqsMessageCarrier", IN),
          new Known("io.grpc.Metadata", "GrpcCarrier", BOTH));

  /** By the type of a map's values. */
  private static final List<Known> MAPS =
      List.of(
          new Known("java.lang.String", "MapCarrier", BOTH),
          new Known("java.util.List", "ListMapCarrier", BOTH),
          new Known(
              "software.amazon.awssdk.services.sqs.model.MessageAttributeValue",
              "SqsAttributesCarrier",
              BOTH));

  private final Compiler compiler;

  public Carriers(Compiler compiler) {
    this.compiler = compiler;
  }

  /** The runtime's classes for all carriers, by their simple names. */
  static Stream<String> adapters() {
    return Stream.concat(KNOWN.stream(), MAPS.stream()).map(Known::adapter).distinct();
  }

  /** The runtime's class for the type, by its simple name; empty if it cannot be used like this. */
  public Optional<String> adapter(TypeMirror type, Use use) {
    if (type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.TYPEVAR) {
      return Optional.empty();
    }
    return KNOWN.stream()
        .filter(known -> known.uses().contains(use) && compiler.isSubtype(type, known.type()))
        .findFirst()
        .or(() -> MAPS.stream().filter(known -> isMapOf(type, known.type())).findFirst())
        .map(Known::adapter);
  }

  /**
   * What is done with a {@code @Propagated} parameter; empty if neither it nor the span's kind says
   * so.
   */
  public static Optional<Use> use(ContextParameter propagated, String kind) {
    AnnotationValue direction = Mirrors.stated(propagated.mirror(), "direction");
    String stated =
        direction != null && direction.getValue() instanceof VariableElement constant
            ? constant.getSimpleName().toString()
            : "AUTO";
    return switch (stated.equals("AUTO") ? kind : stated) {
      case "EXTRACT", "SERVER", "CONSUMER" -> Optional.of(Use.EXTRACT);
      case "INJECT", "CLIENT", "PRODUCER" -> Optional.of(Use.INJECT);
      default -> Optional.empty();
    };
  }

  private boolean isMapOf(TypeMirror type, String valueName) {
    TypeElement map = compiler.elements().getTypeElement("java.util.Map");
    TypeElement value = compiler.elements().getTypeElement(valueName);
    if (value == null) {
      return false;
    }
    TypeMirror string = compiler.elements().getTypeElement("java.lang.String").asType();
    TypeMirror valueType =
        value.getTypeParameters().isEmpty()
            ? value.asType()
            : compiler.types().getDeclaredType(value, string);
    return compiler
        .types()
        .isSubtype(type, compiler.types().getDeclaredType(map, string, valueType));
  }
}
